import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** The language library by itself, cutting sentences and telling parts of speech: what reading is measured against. */
export const language = winkNLP(model, ['sbd', 'pos']);
