import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface Props {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  /** Buttons: what the reader can do about it. */
  actions?: ComponentChildren;
  busy?: boolean;
}

/** A page-filling message: why there is no summary and what can be done. */
export function Notice({ icon, title, children, actions, busy = false }: Props) {
  return (
    <div class="notice" role="status" aria-busy={busy}>
      <span class={busy ? 'notice-sign busy' : 'notice-sign'}>
        <Icon name={icon} size={28} />
      </span>
      <h1 class="notice-title">{title}</h1>
      {children}
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
