/** What the browser tells about this extension, for the settings page. */
import browser, { type Manifest } from 'webextension-polyfill';
import type { Shortcut } from '../../components/settings/keyboard.tsx';
import type { Proof } from '../../components/settings/privacy.tsx';

export type Shortcuts = readonly Shortcut[];

/** The browser's name for the key that opens the popup. */
const OPEN = '_execute_action';
const COMMANDS = ['popup', 'next', 'previous', 'card', 'toggle'] as const;

/** The keys of our commands, as the reader or the browser has set them. */
export async function shortcuts(): Promise<Shortcuts> {
  const set = (await browser.commands?.getAll()) ?? [];
  return COMMANDS.map((command) => ({
    command,
    keys: set.find(({ name }) => name === (command === 'popup' ? OPEN : command))?.shortcut || null,
  }));
}

/** How to open the browser's own page for shortcuts; undefined where an extension may not. */
export function rebind(): (() => void) | undefined {
  const { commands } = browser as { commands?: { openShortcutSettings?(): Promise<void> } };
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (!navigator.userAgent.includes('Chrome/')) return undefined;
  const page = navigator.userAgent.includes('Edg/') ? 'edge://extensions/shortcuts' : 'chrome://extensions/shortcuts';
  return () => void browser.tabs.create({ url: page });
}

export function proof(manifest: Manifest.WebExtensionManifest): Proof {
  const policy = manifest.content_security_policy as { extension_pages?: string } | undefined;
  return {
    version: manifest.version,
    policy: policy?.extension_pages ?? '',
    permissions: (manifest.permissions ?? []).map(String),
  };
}
