import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../icons.tsx';

/** One part of the settings page. */
export function Section({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} /> {title}
      </h2>
      {children}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  value: T;
  options: readonly { value: T; label: string; about?: string; sample?: ComponentChildren }[];
  choose(value: T): void;
}

/** One of several: radio buttons, each with a line about it or a sample of it. */
export function Choice<T extends string>({ name, legend, value, options, choose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend class="sr-only">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span class="choice-text">
            <b>{option.label}</b>
            {option.about && <span class="muted">{option.about}</span>}
            {option.sample}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
