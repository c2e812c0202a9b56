import Defuddle from 'defuddle';

globalThis.contender = (document) => new Defuddle(document).parse();
