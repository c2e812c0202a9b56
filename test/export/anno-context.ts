/**
 * The terms of the W3C's annotation context that the export uses, in our own words: each with the IRI that the Web Annotation Vocabulary
 * (and the vocabularies it borrows from) gives it. Pinned here, so that the tests of linked data ask nobody.
 */

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': `xsd:${type}` });

export const ANNO_CONTEXT = {
  '@context': {
    ...{
      oa: 'http://www.w3.org/ns/oa#',
      as: 'http://www.w3.org/ns/activitystreams#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    ...{
      dc: 'http://purl.org/dc/elements/1.1/',
      dcterms: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    ...{
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      schema: 'http://schema.org/',
    },
    ...{ id: '@id', type: '@type' },
    ...{
      AnnotationCollection: 'as:OrderedCollection',
      AnnotationPage: 'as:OrderedCollectionPage',
      Software: 'as:Application',
    },
    ...{ Annotation: 'oa:Annotation', TextualBody: 'oa:TextualBody', SpecificResource: 'oa:SpecificResource' },
    ...{ TextQuoteSelector: 'oa:TextQuoteSelector', TextPositionSelector: 'oa:TextPositionSelector' },
    ...{ RangeSelector: 'oa:RangeSelector', XPathSelector: 'oa:XPathSelector' },
    ...{ identifying: 'oa:identifying', tagging: 'oa:tagging', ltr: 'oa:ltrDirection', rtl: 'oa:rtlDirection' },
    ...{
      body: iri('oa:hasBody'),
      target: iri('oa:hasTarget'),
      source: iri('oa:hasSource'),
      selector: iri('oa:hasSelector'),
    },
    ...{
      startSelector: iri('oa:hasStartSelector'),
      endSelector: iri('oa:hasEndSelector'),
      refinedBy: iri('oa:refinedBy'),
    },
    ...{
      creator: iri('dcterms:creator'),
      generator: iri('as:generator'),
      canonical: iri('oa:canonical'),
      via: iri('oa:via'),
    },
    ...{ first: iri('as:first'), last: iri('as:last'), partOf: iri('as:partOf') },
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    ...{ motivation: word('oa:motivatedBy'), purpose: word('oa:hasPurpose'), textDirection: word('oa:textDirection') },
    ...{
      format: 'dc:format',
      language: 'dc:language',
      value: 'rdf:value',
      label: 'rdfs:label',
      name: 'foaf:name',
      nickname: 'foaf:nick',
    },
    ...{ exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix' },
    ...{ created: typed('dcterms:created', 'dateTime'), modified: typed('dcterms:modified', 'dateTime') },
    ...{ start: typed('oa:start', 'nonNegativeInteger'), end: typed('oa:end', 'nonNegativeInteger') },
    ...{
      total: typed('as:totalItems', 'nonNegativeInteger'),
      startIndex: typed('as:startIndex', 'nonNegativeInteger'),
    },
  },
};
