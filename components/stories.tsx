import type { StoryPlace } from '../lib/tab-state.ts';
import { Icon } from './icons.tsx';
import type { Text } from './text.ts';

interface Props {
  text: Text;
  place: StoryPlace;
  show(index: number): void;
}

/** Which of several articles on the page this is, and the way to those before and after it. */
export function Stories({ text, place: { index, count }, show }: Props) {
  if (count < 2) return null;
  return (
    <nav class="stories" aria-label={text.t('storiesLabel')}>
      <button
        type="button"
        class="step"
        aria-label={text.t('previousStory')}
        disabled={index === 0}
        onClick={() => show(index - 1)}
      >
        <Icon name="up" size={14} />
      </button>
      <span aria-live="polite">{text.t('storyOf', index + 1, count)}</span>
      <button
        type="button"
        class="step"
        aria-label={text.t('nextStory')}
        disabled={index >= count - 1}
        onClick={() => show(index + 1)}
      >
        <Icon name="down" size={14} />
      </button>
    </nav>
  );
}
