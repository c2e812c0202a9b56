// The stories that our changing pages are made of, and how they are written into a page.
const STORIES = {
  baku: [
    'Cohen meets Aliyev in Baku',
    'Israel’s Foreign Minister Eli Cohen met Azerbaijan’s President Ilham Aliyev in Baku on Wednesday, the first such talks since the two countries agreed to exchange embassies.',
    'Cohen told reporters that the Azerbaijani embassy in Israel had opened its doors last month, and that the two governments wanted to widen their work on energy and water.',
    'President Aliyev thanked Israel for its support and said that the talks had covered regional security, and that Azerbaijan would send a trade delegation in the summer.',
    'Officials in Baku said that a joint commission would begin its work in May, and that the two ministers for water had already spoken to each other by telephone.',
  ],
  oslo: [
    'Eide receives Zhumangarin in Oslo',
    'Norway’s Foreign Minister Espen Barth Eide received Kazakhstan’s Deputy Prime Minister Serik Zhumangarin in Oslo on Friday for talks about shipping and the price of grain.',
    'Eide said after the meeting that Norway would open a consulate in Almaty next year, and that he hoped to travel to Astana himself before the first snow.',
    'Zhumangarin thanked Norway for its advice on pension funds, and said that Kazakhstan wanted to learn from it how a country of oil can save for its grandchildren.',
    'The two men had last met in June, at the edge of a conference on the sea, where neither of them had spoken about grain at all, according to people who were there.',
  ],
};
/** An <article> with the paragraphs of a story from one to another. */
function articleOf(name, from = 1, to = Infinity) {
  const [title, ...paragraphs] = STORIES[name];
  const article = document.createElement('article');
  article.append(Object.assign(document.createElement('h1'), { textContent: title }));
  for (const text of paragraphs.slice(from - 1, to)) article.append(paragraphOf(text));
  return article;
}
const paragraphOf = (text) => Object.assign(document.createElement('p'), { textContent: text });
