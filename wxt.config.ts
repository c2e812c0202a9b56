import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Extension pages may run and show what they ship with, and reach nothing: anyone can verify here that nothing leaves. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
].join('; ');

/**
 * Makes all of page.js the body of a function that gate.js calls when a page is worth reading.
 *
 * Chromium does not even see page.js before: gate.js imports it then, from an address that is a new random one every session
 * (`use_dynamic_url`), so that no page can ask for it to learn whether we are here. Merely skimming over a function that is not
 * called took two thirds of all that we cost a page that is not worth reading. Firefox has no such addresses; it prepares content
 * scripts once and off the page's thread, so there page.js is one, as a function that is only skimmed.
 * What else there is: `scripting.executeScript` needs permission for every host (content scripts' matches do not give it), and the
 * code as text needs `eval`, which no extension may use.
 */
const pageOnDemand: Plugin = {
  name: 'page-on-demand',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && chunk.fileName === 'page.js')
        chunk.code = `(globalThis[Symbol.for("readout")]??={}).page=function(){${chunk.code}\n};`;
    }
  },
};

export default defineConfig({
  manifestVersion: 3, // WXT would still give Firefox version 2
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false, // what a file uses stands in its imports
  vite: () => ({
    plugins: [preact(), pageOnDemand],
    // The polyfill of modulepreload would fetch; every browser we support has it built in.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // storage: switches and the readout of each tab. activeTab + scripting: pages opened before installation, on a click.
    permissions: ['storage', 'activeTab', 'scripting'],
    // Not WXT's content scripts: their wrapper dispatches an event named after the extension, which any page can hear.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        run_at: 'document_idle',
        js: browser === 'firefox' ? ['page.js', 'gate.js'] : ['gate.js'],
        css: ['assets/page.css'],
      },
    ],
    content_security_policy: { extension_pages: POLICY },
    // The button is lit by the background where a page has a story.
    action: { default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png' } },
    incognito: 'spanning',
    commands: {
      _execute_action: {}, // no keys of its own: a browser takes four suggestions, and the button is one click away
      next: { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
      toggle: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_toggle__' },
      card: {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_command_card__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'readout@readout.example',
              // CSS Custom Highlights and the consent declaration below both came with 140.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // An import from a page with a content policy of its own, at a dynamic address.
          minimum_chrome_version: '140',
          web_accessible_resources: [{ resources: ['page.js'], matches: ['<all_urls>'], use_dynamic_url: true }],
        }),
  }),
  zip: {
    // What a reviewer needs to rebuild the package, without the workbench.
    excludeSources: ['out/**', 'pictures/**', 'test/**', '**/*.log'],
  },
});
