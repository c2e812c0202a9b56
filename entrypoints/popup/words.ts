/** The words of the interface, as the browser holds them. */
import browser from 'webextension-polyfill';
import { loadText, type Text } from '../../components/text.ts';

export const interfaceText = (): Promise<Text> => loadText((key, values) => browser.i18n.getMessage(key, values));
