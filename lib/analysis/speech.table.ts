/** Verbs that people, not things, are the subjects of. Norms of their finite forms. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says told tells added adds noted notes stated states stressed stresses warned warns urged urges argued argues claimed claims insisted insists replied replies responded responds ' +
    'explained explains acknowledged acknowledges admitted admits announced announces declared declares emphasized emphasised underlined underscored reiterated reaffirmed remarked recalled ' +
    'wrote writes tweeted posted commented concluded continued praised thanked congratulated welcomed condemned criticised criticized accused denied confirmed pledged vowed promised ' +
    'expressed voiced pointed suggested complained joked quipped asked answered'
  ).split(' '),
);
