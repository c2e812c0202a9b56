import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface Props {
  icon: IconName;
  children: ComponentChildren;
  /** What the reader can do about it. */
  action?: { label: string; run(): void };
}

/** One line above the summary: something to know about this page. */
export function Banner({ icon, children, action }: Props) {
  return (
    <div class="banner" role="status">
      <Icon name={icon} />
      <p>{children}</p>
      {action && (
        <button type="button" class="link" onClick={() => action.run()}>
          {action.label}
        </button>
      )}
    </div>
  );
}
