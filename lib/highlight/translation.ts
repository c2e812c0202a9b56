/** A browser that translates a page says so on its root element, and takes its time. */

/** Milliseconds after that at which the page is looked at. */
const LOOKS = [500, 2_000, 5_000];

export interface Translation {
  /** Waits for a translation, or no longer. */
  await(wanted: boolean): void;
}

/** Calls back some times while the page is being translated. */
export function createTranslation({ documentElement }: Document, look: () => void): Translation {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const observer = new MutationObserver(() => {
    stop();
    timers = LOOKS.map((delay) => setTimeout(look, delay));
  });
  return {
    await(wanted) {
      observer.disconnect();
      if (wanted) observer.observe(documentElement, { attributeFilter: ['lang', 'class'] });
      else stop();
    },
  };
}
