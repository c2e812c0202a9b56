import { analyse } from '../../../lib/analysis/analyse.ts';

globalThis.contender = (article) => analyse(article);
