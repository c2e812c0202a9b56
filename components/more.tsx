import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useDoor } from './door.ts';

/** A list that shows its first items and, on request, the rest. The items are `<li>`s. */
export function More({ items, shown, class: name }: { items: ComponentChild[]; shown: number; class?: string }) {
  const { text } = useDoor();
  const [open, setOpen] = useState(false);
  // One item more takes no more room than the button that hides it.
  const cut = !open && items.length > shown + 1;
  return (
    <ul class={`plain ${name ?? ''}`}>
      {cut ? items.slice(0, shown) : items}
      {items.length > shown + 1 && (
        <li>
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? text.t('showLess') : text.plural('more', items.length - shown)}
          </button>
        </li>
      )}
    </ul>
  );
}
