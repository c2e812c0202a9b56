import type { Text } from '../text.ts';
import { Section } from './section.tsx';

/** A command and the keys the browser has given to it; null where it has given none. */
export interface Shortcut {
  command: 'next' | 'previous' | 'toggle' | 'card' | 'popup';
  keys: string | null;
}

interface Props {
  text: Text;
  shortcuts: readonly Shortcut[];
  rebind?: (() => void) | undefined;
}

const parts = (keys: string) => keys.split(/\+(?=.)/);

export function Keyboard({ text, shortcuts, rebind }: Props) {
  return (
    <Section icon="keyboard" title={text.t('settingsKeyboard')}>
      <dl class="keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{text.t(`command_${command}`)}</dt>
            <dd dir="ltr">
              {keys ? parts(keys).map((key) => <kbd key={key}>{key}</kbd>) : <i class="muted">{text.t('noKeys')}</i>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="muted">{text.t(rebind ? 'rebindAbout' : 'rebindByHand')}</p>
      {rebind && (
        <button type="button" class="secondary" onClick={() => rebind()}>
          {text.t('rebind')}
        </button>
      )}
    </Section>
  );
}
