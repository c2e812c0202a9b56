/** Which of several elements is in view: the one that crosses the line where eyes are when reading. */

/** The line's height in the viewport, from its top. */
const LINE = 40;

export interface View {
  /** Looks at these, in the order of the page. Called again when there are others. */
  follow(elements: readonly Element[]): void;
  stop(): void;
}

/** Calls back with the index of the one in view whenever it is another. An observer, so that scrolling costs nothing. */
export function createView(changed: (index: number) => void): View {
  let observer: IntersectionObserver | null = null;
  let followed: readonly Element[] = [];

  function stop(): void {
    observer?.disconnect();
    observer = null;
    followed = [];
  }

  return {
    follow(elements) {
      if (elements.length === followed.length && elements.every((element, i) => element === followed[i])) return;
      stop();
      followed = elements;
      if (elements.length < 2) return;
      const crossing = new Set<Element>();
      observer = new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) crossing.add(target);
            else crossing.delete(target);
          }
          // Between two of them the one that was in view stays it.
          const index = followed.findIndex((element) => crossing.has(element));
          if (index >= 0) changed(index);
        },
        { rootMargin: `-${LINE}% 0px -${100 - LINE}% 0px` },
      );
      for (const element of elements) observer.observe(element);
    },
    stop,
  };
}
