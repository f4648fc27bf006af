/** What a language tells the desk, which drafts titles, labels, quotes and questions by it. */

/**
 * Patterns of words. All begin at once behind a number (`behind…`), end right before it (`before…`), or are looked for in a
 * sentence, a phrase or a drafted measure, as each says.
 */
export interface DeskWords {
	/** Behind an amount: what there is so much of, in its first group. */
	readonly behindOfWhat: RegExp;
	/** Behind a share of things: what they were or had, in its first group. */
	readonly behindOfThem: RegExp;
	/** Behind an amount: that it is of what follows. */
	readonly behindOf: RegExp;
	/** Behind a percentage: what it is compared with follows. */
	readonly behindBase: RegExp;
	/** Behind a percentage: what it changed from, in its first group. */
	readonly behindChangedFrom: RegExp;
	/** Behind money: what it is, in its first group. */
	readonly behindMoney: RegExp;
	/** Behind an amount: where it was. */
	readonly behindWhere: RegExp;
	/** Where a clause seems to end: a list goes on. */
	readonly enumerates: RegExp;
	/** Behind an amount: nothing, or only where and when. */
	readonly behindNothing: RegExp;
	/** Before an amount: it is the size of a change. */
	readonly beforeSize: RegExp;
	/** Between a change and an amount behind it: the amount is what it led to. */
	readonly changeToAmount: RegExp;
	/** Between an amount and a change behind it: the change led to the amount. */
	readonly amountThenChange: RegExp;
	/** Between an amount and a bare number behind it: they are compared, and of one unit. */
	readonly betweenCompared: RegExp;
	/** The same, where the second one’s words say another time. */
	readonly betweenThen: RegExp;
	/** Between two amounts: the second one’s year, in brackets. */
	readonly betweenBrackets: RegExp;
	/** Between two amounts of two things: the second is compared with the first, and both hold. */
	readonly betweenBeside: RegExp;
	/** Between two amounts of two things: both are said in one breath. */
	readonly betweenBreath: RegExp;
	/** Between two amounts: hardly more than what joins them. */
	readonly betweenTwo: RegExp;
	/** Behind a share: what it is called, in its first group. */
	readonly behindPart: RegExp;
	/** Behind a count: what was done to them, in its first group; the same of them and of others that follow; and before a count: a clause begins with it. */
	readonly doneTo: RegExp;
	readonly doneToBoth: RegExp;
	readonly opensClause: RegExp;
	/** Behind a count: that something was done to them, or they did it. */
	readonly behindDone: RegExp;
	/** Behind a share: whose it is. */
	readonly behindWhose: RegExp;
	/** Between two amounts of times before: the second one was another such time. */
	readonly betweenEarlier: RegExp;
	/** The beginning of a sentence, before an amount: that of the sentence before is compared with it. */
	readonly comparedFirst: RegExp;
	/** Before an amount: that it is what another of the same thing came from. */
	readonly beforeEarlier: RegExp;
	/** Behind an amount: that another one follows with which it is compared, or which is that of another name. */
	readonly comparesNext: RegExp;
	/** Before an amount: that something begins with it. */
	readonly beforeFrom: RegExp;
	/** Between such an amount and the one to which that leads. */
	readonly betweenFromTo: RegExp;
	/** Before an amount: that it is the whole of which another number is a part. */
	readonly beforeWhole: RegExp;
	/** Behind a bare number: nothing of which it is so many. */
	readonly behindBare: RegExp;
	/** Before an amount: that what is said behind it is said of something else. */
	readonly beforeObject: RegExp;
	/** Words that compare, and the one behind which what they compare with stands. */
	readonly compares: RegExp;
	readonly than: RegExp;
	/** Between two amounts of one thing: the second came next. */
	readonly betweenSteps: RegExp;
	/** Between two amounts of two years: the first one’s year, in its first group. */
	readonly betweenYears: RegExp;
	/** Behind an amount: its year, in its first group. */
	readonly behindYear: RegExp;
	/** Behind a counted noun: another that is counted with it. */
	readonly behindCoordinated: RegExp;
	/** Behind an amount: that it is that of one thing among many. */
	readonly behindEach: RegExp;
	/** Before a count: that something else was so in, or came to, so many places. */
	readonly beforePlaces: RegExp;
	/** In a sentence: it says how many were asked. */
	readonly ofSurvey: RegExp;
	/** Before an amount: the beginning of the sentence, which says where or when. */
	readonly opensWith: RegExp;
	/** A clause without its subject. */
	readonly beginsWithVerb: RegExp;
	/** What looks like a noun phrase and names no thing. */
	readonly noThing: RegExp;
	/** Before an amount: what limits it. */
	readonly beforeLimit: RegExp;
	/** Before a time: what it hangs on already. */
	readonly beforeTime: RegExp;
	/** In a noun phrase: the narrower one that may be meant, in its first group. */
	readonly narrower: RegExp;
	/** A noun phrase that begins with its article. */
	readonly beginsPhrase: RegExp;
	/** A noun phrase that points elsewhere, or holds a number. */
	readonly pointsElsewhere: RegExp;
	/** A noun phrase that was cut, or holds a clause. */
	readonly holdsClause: RegExp;
	/** In a sentence: its numbers are told one by one. */
	readonly oneByOne: RegExp;
	/** A subject that names nothing by itself: “the figure”, “part of a plan”. */
	readonly bareNoun: RegExp;
	/** What is counted, where its words do not say of what kind: “cases”, “reported cases”, the noun in its first group. */
	readonly bareCount: RegExp;
	/** That noun with its kind before it, “dengue cases”, or behind it, “cases of dengue”; wherever they stand. */
	readonly kindBefore: (noun: string) => RegExp;
	readonly kindBehind: (noun: string) => RegExp;
	/** What the words say of what was counted: “[40 homes] were destroyed”. */
	readonly behindCounted: RegExp;
	/** Words of which what stands behind them is another thing. */
	readonly comparing: RegExp;
	/** In a sentence: a temperature is one by which another differs. */
	readonly comparesHeat: RegExp;
	/** Words before which a noun phrase begins, in small letters. */
	readonly beforePhrase: ReadonlySet<string>;
	/** What joins a clause to another, and says nothing by itself. */
	readonly joinsClause: RegExp;
	/** The beginning of a sentence that joins it to the one before, and says nothing by itself. */
	readonly opensSentence: RegExp;
	/** Ages, as they stand for people. */
	readonly ages: RegExp;
	/** The end of a measure, before its time: what ties the two. */
	readonly tiesTime: RegExp;
	/** The beginning of a clause: that those are meant of which the words before tell. */
	readonly ofThese: RegExp;
	/** A sentence that hangs on the one before it. */
	readonly hangs: RegExp;
	/** The end of a sentence that only says who says it. */
	readonly closesSentence: RegExp;
	/** Behind a name: it says something. */
	readonly behindSpeaker: RegExp;
	/** Every place behind which the subject of a clause may stand. */
	readonly beginsSubject: RegExp;
	/** Every place where a clause begins within a sentence. */
	readonly clauseBegins: RegExp;
	/** Every place where a sentence may end early, since another statement follows. */
	readonly endsEarly: RegExp;
	/** Every place where it may begin late. */
	readonly beginsLate: RegExp;
	/** What contrasts, compares, limits or says who says it. */
	readonly limits: RegExp;
	/** Another word for a share, as a measure. */
	readonly meansShare: RegExp;
	/** The measure of a share. */
	readonly isShare: RegExp;
	/** The measure of a share whose part does something, that in its first group. */
	readonly shareThat: RegExp;
	/** The same, where the part’s verb is known. */
	readonly shareThatDoes: RegExp;
	/** The measure of a share of a whole, in its first group. */
	readonly shareOf: RegExp;
	/** The measure of a count. */
	readonly numberOf: RegExp;
	/** The measure of a share whose part does what is given. */
	readonly shareWhich: (does: string) => string;
	/** The measure of a share of what is given. */
	readonly shareOfWhole: (whole: string) => string;
	/** Plurals that most is counted of. */
	readonly commonPlurals: readonly string[];
	/** “last year”, “this year”, and the months in their order, in small letters. */
	readonly lastYear: RegExp;
	/** “October last year”: the month and the year, each a group. */
	readonly monthOf: RegExp;
	readonly thisYear: RegExp;
	readonly months: readonly string[];
}
