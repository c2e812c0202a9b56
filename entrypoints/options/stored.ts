import { useCallback, useEffect, useState } from 'preact/hooks';

interface Stored<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  watch(changed: (value: T) => void): () => void;
}

/** A stored choice as state: null until it is read, and followed from whichever door it is changed. */
export function useStored<T>(item: Stored<T>): [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    void item.get().then((stored) => current && setValue(() => stored));
    const stop = item.watch((changed) => setValue(() => changed));
    return () => {
      current = false;
      stop();
    };
  }, [item]);
  const choose = useCallback(
    (chosen: T) => {
      setValue(() => chosen);
      void item.set(chosen);
    },
    [item],
  );
  return [value, choose];
}
