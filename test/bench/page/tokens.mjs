/** The least that reading a text can cost: its words and marks, once. */
const TOKEN = /\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+|[^\s\p{L}\p{N}]/gu;

globalThis.contender = ({ text }) => text.match(TOKEN);
