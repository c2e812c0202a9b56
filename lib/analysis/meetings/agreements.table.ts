/** Words that show a result of talks; they belong to the statement. Norms. */
export const RESULTS: readonly string[] =
  'signed; sign; inked; initialled; initialed; sealed; concluded an agreement; concluded a deal; concluded an accord; concluded negotiations; agreed on; agreed to; agreed that; agreed in principle; agreed upon; decided to; resolved to; pledged to; pledged; vowed to; committed to; undertook to; issued a joint statement; issued a joint declaration; issued a joint communique; released a joint statement; adopted a joint statement; adopted a joint declaration; adopted a declaration; adopted a joint communique; reached an agreement; reached agreement; reached an understanding; reached a deal; reached consensus; reached a consensus; struck a deal; exchanged instruments of; exchanged notes; witnessed the signing of; oversaw the signing of; presided over the signing of; established diplomatic relations; agreed to establish; launched a joint; set up a joint; renewed an agreement; extended an agreement; ratified'.split(
    '; ',
  );

/** Participles after what was concluded: "a memorandum was signed". */
export const CONCLUDED: ReadonlySet<string> = new Set(
  'signed inked initialled initialed sealed concluded adopted'.split(' '),
);

/** What can be signed. */
export const DOCUMENTS =
  /^(agreements?|memorand(?:um|a|ums)|mous?|treaty|treaties|deals?|accords?|contracts?|protocols?|pacts?|conventions?|declarations?|documents?|communiques?|statements?|roadmaps?|letters?|instruments?|plans?|programmes?|programs?|arrangements?|framework|charter)$/;

/** What stands before the word where nothing was settled yet. */
export const UNSETTLED =
  /^(not|to|will|would|expected|if|had|could|may|might|should|never|be|being|can|must|unless|until|who|that|which|when|since|after|was|were|is|are|has|its)$/;
