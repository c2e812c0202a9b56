import { useState } from 'preact/hooks';
import { Imported, type ImportState } from '../../components/imported.tsx';
import type { Text } from '../../components/text.ts';
import type { Opened } from '../popup/import.ts';

/** What is open in each tab, for as long as the panel is: the reader goes from tab to tab and back. */
const openIn = new Map<number, { state: ImportState; opened: Opened | null }>();
const NOTHING: ImportState = { state: 'none' };

const load = () => import('../popup/import.ts');

/** Opens an exported file for the page in front: its words are found again there, shown, and listed here. */
export function ImportBox({ tab, text }: { tab: number; text: Text }) {
  const [state, setState] = useState<ImportState>(openIn.get(tab)?.state ?? NOTHING);
  const show = (next: ImportState, opened: Opened | null = null) => {
    openIn.set(tab, { state: next, opened });
    setState(next);
  };

  async function open(file: File): Promise<void> {
    show({ state: 'reading', file: file.name });
    const { openFile } = await load();
    try {
      const opened = await openFile(tab, file);
      const items = opened.rows.map(({ words, label, kind, span }) => ({
        quote: words,
        label,
        kind,
        found: span !== null,
      }));
      show({ state: 'done', file: file.name, items, withoutQuote: opened.withoutQuote }, opened);
    } catch (error) {
      const ours = error instanceof Error && error.name === 'ImportError';
      show({ state: 'failed', file: file.name, message: ours ? error.message : text.t('pageUnreachable') });
    }
  }

  async function go(index: number): Promise<void> {
    const row = openIn.get(tab)?.opened?.rows[index];
    if (row) await (await load()).revealRow(tab, row).catch(() => false);
  }

  async function close(): Promise<void> {
    show(NOTHING);
    await (await load()).closeFile(tab);
  }

  return (
    <Imported
      text={text}
      imported={state}
      onFile={(file) => void open(file)}
      onShow={(index) => void go(index)}
      onClose={() => void close()}
    />
  );
}
