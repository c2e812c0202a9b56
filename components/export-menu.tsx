import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormatName } from '../lib/export/formats.ts';
import { Icon } from './icons.tsx';
import type { Text } from './text.ts';

interface Props {
  text: Text;
  /** The first is what the button itself exports. */
  formats: readonly FormatName[];
  onExport(format: FormatName): void;
}

/** The export button with, beside it, a menu of the other formats. Arrow keys, Escape and Tab work as in any menu. */
export function ExportMenu({ text, formats, onExport }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];

  // Before the paint: the focus is in the menu as soon as the menu is seen.
  useLayoutEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const close = (e: Event) => {
      if (!box.current?.contains(e.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [open]);

  const onKeyDown = (e: KeyboardEvent) => {
    if (!open) return;
    const list = items();
    const at = list.indexOf(document.activeElement as HTMLButtonElement);
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1 + list.length, Home: 0, End: list.length - 1 }[e.key];
    if (goal !== undefined) list[goal % list.length]?.focus();
    else if (e.key === 'Escape') opener.current?.focus();
    else if (e.key !== 'Tab') return;
    if (goal === undefined) setOpen(false);
    if (e.key !== 'Tab') e.preventDefault();
  };

  const first = formats[0] ?? 'json';
  return (
    <fieldset class="export" aria-label={text.t('export')} ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="primary export-main"
        onClick={() => onExport(first)}
        title={text.t(`format_${first}`)}
      >
        {text.t('export')}
      </button>
      {formats.length > 1 && (
        <button
          type="button"
          class="primary export-more"
          ref={opener}
          aria-haspopup="menu"
          aria-expanded={open}
          aria-label={text.t('exportAs')}
          onClick={() => setOpen(!open)}
        >
          <Icon name="down" size={14} />
        </button>
      )}
      {open && (
        <div class="menu" role="menu" aria-label={text.t('exportAs')}>
          {formats.map((format) => (
            <button
              key={format}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                opener.current?.focus();
                onExport(format);
              }}
            >
              {text.t(`format_${format}`)}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}
