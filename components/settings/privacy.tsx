import type { Text } from '../text.ts';
import { Section } from './section.tsx';

/** What the installed package says of itself: whoever doubts can compare. */
export interface Proof {
  version: string;
  /** The content security policy of the extension's own pages. */
  policy: string;
  permissions: readonly string[];
}

const VERIFY = ['verifyPolicy', 'verifyOffline', 'verifyNetwork', 'verifySource'] as const;

export function Privacy({ text, proof }: { text: Text; proof: Proof }) {
  return (
    <Section icon="shield" title={text.t('settingsPrivacy')}>
      <p class="privacy-claim">{text.t('privacyClaim')}</p>
      <p>{text.t('privacyKept')}</p>
      <h3>{text.t('verifyTitle')}</h3>
      <ol class="verify">
        {VERIFY.map((key) => (
          <li key={key}>{text.t(key)}</li>
        ))}
      </ol>
      <dl class="proof">
        <dt>{text.t('proofPolicy')}</dt>
        <dd dir="ltr">
          <code>{proof.policy}</code>
        </dd>
        <dt>{text.t('proofPermissions')}</dt>
        <dd dir="ltr">
          <code>{proof.permissions.join(', ')}</code>
        </dd>
        <dt>{text.t('proofVersion')}</dt>
        <dd dir="ltr">
          <code>{proof.version}</code>
        </dd>
      </dl>
    </Section>
  );
}
