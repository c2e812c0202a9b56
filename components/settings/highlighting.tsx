import type { MentionKind } from '../../lib/types.ts';
import type { Text, TextKey } from '../text.ts';
import { Choice, Section } from './section.tsx';

/** How highlights look: tinted and underlined, underlined only, or on a paper of their own. */
export type Look = 'tint' | 'lines' | 'paper';

const KINDS: readonly MentionKind[] = ['official', 'country', 'mission'];
const LOOKS: readonly { value: Look; label: TextKey }[] = [
  { value: 'tint', label: 'lookTint' },
  { value: 'lines', label: 'lookLines' },
  { value: 'paper', label: 'lookPaper' },
];

interface Props {
  text: Text;
  kinds: Record<MentionKind, boolean>;
  look: Look;
  chooseKinds(kinds: Record<MentionKind, boolean>): void;
  chooseLook(look: Look): void;
}

/** A sentence with marks: "[official|Eli Cohen] came to [country|Baku]." → stretches of it, each with its kind. */
export function stretches(marked: string): { kind: MentionKind | null; words: string }[] {
  return marked
    .split(/(\[[a-z]+\|[^\]]*\])/)
    .filter(Boolean)
    .map((part) => {
      const [, kind, words] = /^\[([a-z]+)\|([^\]]*)\]$/.exec(part) ?? [];
      const known = KINDS.find((one) => one === kind);
      return { kind: known ?? null, words: words ?? part };
    });
}

function Sample({ text, look, kinds }: { text: Text; look: Look; kinds: Record<MentionKind, boolean> }) {
  return (
    <span class={`sample sample-${look}`}>
      {stretches(text.t('sampleSentence')).map(({ kind, words }, i) => (
        <span key={i} class={kind && kinds[kind] ? `sample-${kind}` : undefined}>
          {words}
        </span>
      ))}
    </span>
  );
}

/** Which kinds are highlighted on pages, and how; every look shows itself on a sentence. */
export function Highlighting({ text, kinds, look, chooseKinds, chooseLook }: Props) {
  return (
    <Section icon="marker" title={text.t('settingsHighlights')}>
      <fieldset class="kinds">
        <legend class="sr-only">{text.t('kindsLabel')}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="kind">
            <input
              type="checkbox"
              checked={kinds[kind]}
              onChange={(e) => chooseKinds({ ...kinds, [kind]: e.currentTarget.checked })}
            />
            <span class={`mark mark-${kind}`}>{text.t(`kind_${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <Choice
        name="look"
        legend={text.t('lookLabel')}
        value={look}
        options={LOOKS.map(({ value, label }) => ({
          value,
          label: text.t(label),
          sample: <Sample text={text} look={value} kinds={kinds} />,
        }))}
        choose={chooseLook}
      />
    </Section>
  );
}
