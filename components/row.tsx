import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One line of the fact sheet: a small label at the start, what there is to say beside it. */
export function Row({ label, children }: { label: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="row" aria-labelledby={id}>
      <h2 class="row-label" id={id}>
        {label}
      </h2>
      <div class="row-body">{children}</div>
    </section>
  );
}
