import { useId, useRef, useState } from 'preact/hooks';
import type { MentionKind } from '../lib/types.ts';
import { Icon } from './icons.tsx';
import type { Text } from './text.ts';

/** An annotation of an opened file, as far as it is shown. */
export interface ImportedItem {
  /** Whom or what the words stand for; may be empty. */
  label: string;
  quote: string;
  kind: MentionKind | null;
  /** Whether its words are in the page in front. */
  found: boolean;
}

/** What came of opening a file. `message` says in words for people why it could not be read. */
export type ImportState =
  | { state: 'none' }
  | { state: 'reading'; file: string }
  | { state: 'failed'; file: string; message: string }
  /** `withoutQuote`: how many annotations name no words. */
  | { state: 'done'; file: string; items: readonly ImportedItem[]; withoutQuote: number };

interface Props {
  text: Text;
  imported: ImportState;
  onFile(file: File): void;
  /** Show the n-th item in the page. */
  onShow(index: number): void;
  onClose(): void;
}

function Items({
  text,
  imported,
  onShow,
}: Pick<Props, 'text' | 'onShow'> & { imported: { items: readonly ImportedItem[] } }) {
  const all = imported.items.map((item, index) => ({ ...item, index }));
  const groups = [
    { key: 'foundAgain', items: all.filter((i) => i.found) },
    { key: 'notFoundAgain', items: all.filter((i) => !i.found) },
  ] as const;
  return (
    <>
      {groups.map(
        ({ key, items }) =>
          items.length > 0 && (
            <details key={key} open={key === 'foundAgain' || items.length < 8}>
              <summary>
                <Icon name={key === 'foundAgain' ? 'check' : 'cross'} size={14} /> {text.plural(key, items.length)}
              </summary>
              <ul class="plain imported-list">
                {items.map((item) => (
                  <li key={item.index}>
                    {item.found ? (
                      <button type="button" class="evidence line" onClick={() => onShow(item.index)}>
                        <Words item={item} />
                      </button>
                    ) : (
                      <span class="line">
                        <Words item={item} />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
    </>
  );
}

function Words({ item }: { item: ImportedItem }) {
  return (
    <>
      <bdi class={item.kind ? `mark mark-${item.kind}` : 'mark'}>{item.quote}</bdi>
      {item.label && item.label !== item.quote && (
        <span class="muted">
          {' · '}
          <bdi>{item.label}</bdi>
        </span>
      )}
    </>
  );
}

/** Opens an exported file, dropped or chosen, and lists what of it is found again in the page in front. */
export function Imported({ text, imported, onFile, onShow, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const title = useId();
  const take = (files: FileList | null | undefined) => files?.[0] && onFile(files[0]);
  return (
    <section
      class={over ? 'imported over' : 'imported'}
      aria-labelledby={title}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        take(e.dataTransfer?.files);
      }}
    >
      <h2 class="row-label" id={title}>
        {text.t('openExported')}
      </h2>
      <p class="imported-drop">
        <button type="button" class="secondary" onClick={() => input.current?.click()}>
          {text.t('chooseFile')}
        </button>{' '}
        <span class="muted">{text.t('orDropHere')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          hidden
          onChange={(e) => {
            take(e.currentTarget.files);
            e.currentTarget.value = '';
          }}
        />
      </p>
      <div aria-live="polite">
        {imported.state !== 'none' && (
          <p class="imported-file">
            <bdi>{imported.file}</bdi>{' '}
            <button type="button" class="link" onClick={() => onClose()}>
              {text.t('closeFile')}
            </button>
          </p>
        )}
        {imported.state === 'reading' && <p class="muted">{text.t('openingFile')}</p>}
        {imported.state === 'failed' && <p class="failed">{imported.message}</p>}
        {imported.state === 'done' && imported.items.length === 0 && <p class="muted">{text.t('nothingInFile')}</p>}
        {imported.state === 'done' && imported.withoutQuote > 0 && (
          <p class="muted">{text.plural('withoutWords', imported.withoutQuote)}</p>
        )}
      </div>
      {imported.state === 'done' && <Items text={text} imported={imported} onShow={onShow} />}
    </section>
  );
}
