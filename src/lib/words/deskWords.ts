/** What the desk must know of a language to draft titles, labels, quotes and questions, one line a language. */
import { english } from './en/desk';
import type { DeskWords } from './language/deskWords';
import { languageAlone } from './language/tag';

export type { DeskWords };

const WORDS: ReadonlyMap<string, DeskWords> = new Map(Object.entries({ en: english }));

const NEVER = /(?!)/gu;

/** Of a language that nothing is known of: no pattern is ever found. */
const UNKNOWN: DeskWords = {
	behindOfWhat: NEVER,
	behindOfThem: NEVER,
	behindOf: NEVER,
	behindBase: NEVER,
	behindChangedFrom: NEVER,
	behindMoney: NEVER,
	behindWhere: NEVER,
	enumerates: NEVER,
	behindNothing: NEVER,
	beforeSize: NEVER,
	changeToAmount: NEVER,
	amountThenChange: NEVER,
	betweenCompared: NEVER,
	betweenThen: NEVER,
	betweenBrackets: NEVER,
	betweenBeside: NEVER,
	betweenBreath: NEVER,
	betweenTwo: NEVER,
	behindWhose: NEVER,
	behindPart: NEVER,
	doneTo: NEVER,
	doneToBoth: NEVER,
	opensClause: NEVER,
	behindDone: NEVER,
	betweenEarlier: NEVER,
	comparedFirst: NEVER,
	beforeEarlier: NEVER,
	comparesNext: NEVER,
	beforeFrom: NEVER,
	betweenFromTo: NEVER,
	betweenYears: NEVER,
	behindYear: NEVER,
	behindCoordinated: NEVER,
	opensWith: NEVER,
	beginsWithVerb: NEVER,
	noThing: NEVER,
	beforeObject: NEVER,
	compares: NEVER,
	than: NEVER,
	betweenSteps: NEVER,
	beforeWhole: NEVER,
	behindBare: NEVER,
	beforeLimit: NEVER,
	beforeTime: NEVER,
	narrower: NEVER,
	beginsPhrase: NEVER,
	pointsElsewhere: NEVER,
	holdsClause: NEVER,
	oneByOne: NEVER,
	bareNoun: NEVER,
	behindEach: NEVER,
	beforePlaces: NEVER,
	ofSurvey: NEVER,
	bareCount: NEVER,
	kindBefore: () => NEVER,
	kindBehind: () => NEVER,
	behindCounted: NEVER,
	comparing: NEVER,
	comparesHeat: NEVER,
	beforePhrase: new Set(),
	joinsClause: NEVER,
	opensSentence: NEVER,
	ages: NEVER,
	tiesTime: NEVER,
	hangs: NEVER,
	beginsSubject: NEVER,
	closesSentence: NEVER,
	behindSpeaker: NEVER,
	clauseBegins: NEVER,
	endsEarly: NEVER,
	beginsLate: NEVER,
	limits: NEVER,
	meansShare: NEVER,
	isShare: NEVER,
	shareThat: NEVER,
	shareThatDoes: NEVER,
	shareOf: NEVER,
	numberOf: NEVER,
	shareWhich: (does) => does,
	shareOfWhole: (whole) => whole,
	commonPlurals: [],
	lastYear: NEVER,
	monthOf: NEVER,
	thisYear: NEVER,
	months: []
};

/** The words of a BCP 47 tag, by its language alone. */
export function deskWordsOf(language: string): DeskWords {
	return WORDS.get(languageAlone(language)) ?? UNKNOWN;
}
