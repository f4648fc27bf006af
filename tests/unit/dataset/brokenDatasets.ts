/** One mistake each, made in the small dataset, and what must be said about it: nothing more and nothing less. */

export interface Broken {
	readonly fault: string;
	readonly file: string;
	readonly from: string;
	readonly to: string;
	readonly code: string;
	/** A part of the message. */
	readonly says: string;
	/** What stands where the problem is shown, in the changed file; the place is that of its first occurrence. */
	readonly at: string;
	/** Another file than the changed one, if the problem is shown there. */
	readonly shownIn?: string;
	readonly nearest?: string;
}

const DATASET = 'dataset.yaml';
const SOURCE = 'sources/harbour.yaml';
const CLAIMS = 'claims/harbour.yaml';
/** A check’s lines between its quantity and its language. */
const OLD_OFFICE = `
    label: The statistics office
    publisher: Example Office
    url: https://example.org/office-1999
    words: ein Umsatz von 38 Millionen Euro
    `;

const CHECKS = 'checks/harbour.yaml';
const BARS = 'figures/turnover.yaml';
const COUNT = 'figures/ships.yaml';

function broken(
	fault: string,
	file: string,
	[from, to]: readonly [string, string],
	code: string,
	says: string,
	at: string,
	more: Pick<Broken, 'shownIn' | 'nearest'> = {}
): Broken {
	return { fault, file, from, to, code, says, at, ...more };
}

const SHAPES: Broken[] = [
	broken(
		'a title that is missing',
		DATASET,
		['title: A port that does not exist\n', ''],
		'missing-field',
		'title is missing',
		'schema: 1'
	),
	broken(
		'a title that is empty',
		DATASET,
		['A port that does not exist', "''"],
		'out-of-range',
		'title is too short: empty',
		"''"
	),
	broken(
		'a title that is a number',
		BARS,
		['title: Turnover reached €50 million in 2020, a record at the time', 'title: 2020'],
		'wrong-type',
		'title is 2020',
		'2020'
	),
	broken(
		'an edition of the format that does not exist',
		DATASET,
		['schema: 1', 'schema: 2'],
		'newer-format',
		'schema is 2: a newer edition',
		'2'
	),
	broken(
		'a field with a typing error',
		BARS,
		['subtitle:', 'subtitel:'],
		'unknown-field',
		'no field “subtitel”',
		'subtitel',
		{ nearest: 'subtitle' }
	),
	broken(
		'a field that nobody knows',
		SOURCE,
		['language: en', 'language: en\ncolour: red'],
		'unknown-field',
		'no field “colour”',
		'colour'
	),
	broken(
		'a list where text belongs',
		BARS,
		['subtitle: Turnover of the port, € million', 'subtitle: [a, b]'],
		'wrong-type',
		'subtitle is a list',
		'[a, b]'
	),
	broken(
		'text where a list belongs',
		BARS,
		['topics: [Money]', 'topics: Money'],
		'wrong-type',
		'topics is “Money”',
		'Money'
	),
	broken('no topics', BARS, ['topics: [Money]', 'topics: []'], 'out-of-range', 'topics is too short', '[]'),
	broken(
		'a text that is too long',
		BARS,
		['€ million', 'x'.repeat(700)],
		'out-of-range',
		'subtitle is too long',
		'Turnover of the port, x'
	),
	broken(
		'an address that is a script',
		SOURCE,
		['https://example.org/port', 'javascript:alert(1)'],
		'unsafe-address',
		'url is “javascript:alert(1)”',
		'javascript'
	),
	broken(
		'an address that ends its own attribute',
		SOURCE,
		['https://example.org/port', "'https://example.org/\"><script>'"],
		'unsafe-address',
		'percent-encoded',
		"'https"
	),
	broken(
		'an address without a domain',
		CHECKS,
		['https://example.org/office\n', 'https:///office\n'],
		'unsafe-address',
		'url is',
		'https:///office'
	),
	broken(
		'a date that has no form',
		SOURCE,
		['issued: 2021-03', 'issued: March 2021'],
		'bad-format',
		'issued is “March 2021”',
		'March 2021'
	),
	broken(
		'a month that does not exist',
		SOURCE,
		['issued: 2021-03', 'issued: 2021-13'],
		'bad-format',
		'issued is “2021-13”',
		'2021-13'
	),
	broken(
		'a fingerprint that is none',
		SOURCE,
		['length: 408', 'length: 0'],
		'out-of-range',
		'text.length is too small: 0',
		'0\n'
	),
	broken(
		'a language that is none',
		SOURCE,
		['language: en', 'language: English language'],
		'bad-format',
		'language is',
		'English language'
	),
	broken(
		'a status that does not exist',
		COUNT,
		['aliases:', 'status: retired\naliases:'],
		'unknown-value',
		'status is “retired”',
		'retired'
	),
	broken(
		'a nature with a typing error',
		CLAIMS,
		['measure: ships that called', 'measure: ships that called\n    nature: forcast'],
		'unknown-value',
		'nature is “forcast”',
		'forcast',
		{ nearest: 'forecast' }
	),
	broken(
		'a relation that does not exist',
		CLAIMS,
		['relation: over', 'relation: more-than'],
		'unknown-value',
		'relation is “more-than”',
		'more-than'
	),
	broken('a name with capitals', CLAIMS, ['id: crane', 'id: Crane'], 'bad-format', 'id is “Crane”', 'Crane\n'),
	broken(
		'a quote’s name with a space',
		CLAIMS,
		['  speeches:', '  some speeches:'],
		'bad-name',
		'is not a name',
		'some speeches'
	),
	broken(
		'a value without a unit',
		CLAIMS,
		['{ value: 1/2, unit: share }', '{ value: 1/2 }'],
		'quantity-shape',
		'has no unit',
		'{ value: 1/2 }'
	),
	broken(
		'a value beside a date',
		CLAIMS,
		['{ date: 1990 }', '{ date: 1990, value: 3 }'],
		'quantity-shape',
		'stands beside a date',
		'3 }\nderivations'
	),
	broken(
		'neither value nor date',
		CLAIMS,
		['{ value: 1/2, unit: share }', '{ unit: share }'],
		'quantity-shape',
		'neither value nor date',
		'{ unit: share }'
	),
	broken('a fraction over zero', CLAIMS, ['value: 1/2', 'value: 1/0'], 'bad-format', 'is “1/0”', '1/0'),
	broken(
		'an override without a reason',
		CLAIMS,
		['{ value: 1/2, unit: share }', '{ value: 1/2, unit: share, interval: { lower: 0.4 } }'],
		'quantity-shape',
		'without a reason',
		'{ lower: 0.4 }'
	),
	broken(
		'bounds in the wrong order',
		CLAIMS,
		['{ lower: 5, upper: 7 }', '{ lower: 7, upper: 5 }'],
		'quantity-shape',
		'lower bound, 7, above its upper one, 5',
		'{ lower: 7'
	),
	broken(
		'a check without a number',
		CHECKS,
		['    quantity: { value: 51.2e6, unit: EUR }\n', ''],
		'quantity-shape',
		'must have either',
		'id: office-2020'
	)
];

const MARKUP: Broken[] = [
	broken(
		'a line separator in a title',
		BARS,
		['title: Turnover reached €50 million in 2020, a record at the time', 'title: "Turnover\\u2028grew"'],
		'unsafe-text',
		'\\u{2028}',
		'"Turnover'
	),
	broken(
		'half of a surrogate pair in a title',
		BARS,
		['title: Turnover reached €50 million in 2020, a record at the time', 'title: "Turnover\\uD83D grew"'],
		'unsafe-text',
		'\\u{d83d}',
		'"Turnover'
	),
	broken(
		'a character that no font has',
		BARS,
		['label: Old quay', 'label: 古い quay'],
		'missing-character',
		'“古” (U+53E4), “い” (U+3044)',
		'古い'
	),
	broken('markup in a title', BARS, ['title: Turnover', 'title: <b>Turnover'], 'unsafe-text', 'markup', '<b>'),
	broken(
		'a script in a label',
		BARS,
		['label: Old quay', 'label: <script>alert(1)</script>'],
		'unsafe-text',
		'markup',
		'<script>'
	),
	broken(
		'a script address in a note',
		COUNT,
		['aliases:', 'note: see javascript:alert(1)\naliases:'],
		'unsafe-text',
		'address of a script',
		'see javascript'
	),
	broken(
		'a comment’s start in a quote',
		CLAIMS,
		['exact: Half of the cargo', 'exact: <!-- Half of the cargo'],
		'unsafe-text',
		'markup',
		'<!--'
	),
	broken(
		'a control character in a caveat',
		CLAIMS,
		['measure: load', 'measure: load\n    caveat: "bell \\u0007"'],
		'unsafe-text',
		'\\u{7}',
		'"bell'
	),
	broken(
		'markup in a check’s words',
		CHECKS,
		['words: a turnover of €51.2 million', 'words: a turnover of €51.2 million<img src=x>'],
		'unsafe-text',
		'markup',
		'a turnover of €51.2 million<img'
	),
	broken(
		'markup in a speaker’s name',
		SOURCE,
		['name: Ann Example', 'name: <i>Ann</i>'],
		'unsafe-text',
		'markup',
		'<i>Ann'
	),
	broken(
		'a direction character in a subtitle',
		BARS,
		['subtitle: Turnover of the port', 'subtitle: "Turnover \\u202E of the port"\nnote: Turnover of the port'],
		'unsafe-text',
		'\\u{202e}',
		'"Turnover'
	),
	broken(
		'markup in an undrawn reason',
		CLAIMS,
		['It is too vague to draw.', '<p>too vague'],
		'unsafe-text',
		'markup',
		'<p>too vague'
	)
];

const REFERENCES: Broken[] = [
	broken(
		'a claim on an unknown quote',
		CLAIMS,
		['quote: crane', 'quote: krane'],
		'unknown-quote',
		'“krane” is no quote',
		'krane',
		{ nearest: 'crane' }
	),
	broken(
		'an unknown speaker',
		CLAIMS,
		['speaker: master', 'speaker: mister'],
		'unknown-speaker',
		'“mister” is no speaker',
		'mister',
		{ nearest: 'master' }
	),
	broken(
		'a bar for an unknown claim',
		BARS,
		['- of: turnover-2020', '- of: turnover-2002'],
		'unknown-claim',
		'no claim or derivation “turnover-2002”',
		'turnover-2002',
		{ nearest: 'turnover-2020' }
	),
	broken(
		'a headline of an unknown claim',
		BARS,
		['headline:\n  of: turnover-2020', 'headline:\n  of: turnover-202'],
		'unknown-claim',
		'“turnover-202”',
		'turnover-202\n',
		{ nearest: 'turnover-2020' }
	),
	broken(
		'a headline of a claim that is not drawn',
		BARS,
		['headline:\n  of: turnover-2020', 'headline:\n  of: ships'],
		'headline-undrawn',
		'does not draw “ships”',
		'ships'
	),
	broken(
		'a check of an unknown claim',
		CHECKS,
		['of: old-turnover', 'of: old-turnovr'],
		'unknown-claim',
		'“old-turnovr”',
		'old-turnovr',
		{ nearest: 'old-turnover' }
	),
	broken(
		'a derivation from an unknown claim',
		CLAIMS,
		['increase: growth', 'increase: growths'],
		'unknown-claim',
		'“growths”',
		'growths',
		{ nearest: 'growth' }
	),
	broken(
		'two claims of one name',
		CLAIMS,
		['id: pilots', 'id: crane'],
		'duplicate-id',
		'“crane” is taken',
		'crane\n    quote: pilots'
	),
	broken(
		'a check with the name of a claim',
		CHECKS,
		['id: office-2020', 'id: ships'],
		'duplicate-id',
		'“ships” is taken',
		'ships'
	),
	broken(
		'a derivation with the name of a claim',
		CLAIMS,
		['id: between-piers', 'id: crane'],
		'duplicate-id',
		'“crane” is taken',
		'crane\n    kind'
	),
	broken(
		'an alias that is another figure’s slug',
		COUNT,
		['[old-ships]', '[turnover]'],
		'duplicate-slug',
		'“turnover” is taken',
		'turnover]'
	),
	broken(
		'an alias twice',
		COUNT,
		['[old-ships]', '[old-ships, old-ships]'],
		'duplicate-item',
		'stands twice, first as #1: “old-ships”',
		'old-ships]'
	),
	broken('an unsafe alias', COUNT, ['[old-ships]', '[../ships]'], 'bad-format', 'is “../ships”', '../ships'),
	broken(
		'a source under another name than its file',
		SOURCE,
		['id: harbour', 'id: haven'],
		'name-mismatch',
		'“haven” stands in a file named “harbour”',
		'haven'
	),
	broken(
		'a speaker twice',
		SOURCE,
		['text:\n', '  - { id: author, name: Bob }\ntext:\n'],
		'duplicate-id',
		'“author” stands twice',
		'author, name: Bob'
	),
	broken(
		'an unknown chart type',
		COUNT,
		['type: count', 'type: counts'],
		'unknown-value',
		'chart.type is “counts”',
		'counts',
		{ nearest: 'count' }
	),
	broken(
		'a chart’s field with a typing error',
		COUNT,
		['one: one ship', 'on: one ship'],
		'unknown-field',
		'no field “on”',
		'on: one ship'
	),
	broken(
		'a chart without its claim',
		COUNT,
		['  of: ships\n', ''],
		'missing-field',
		'chart.of is missing',
		'type: count'
	),
	broken('a chart that cannot draw the unit', COUNT, ['of: ships', 'of: growth'], 'chart-unit', '“growth”', 'growth'),
	broken(
		'revisions in the wrong order',
		COUNT,
		['revisions:\n', 'revisions:\n  - { date: 2022-01-01, what: Later, why: Later }\n'],
		'revision-order',
		'stands after',
		'2021-04-01'
	)
];

const WORDS: Broken[] = [
	broken(
		'words that do not stand in the quote',
		CLAIMS,
		['words: More than 12 ships', 'words: More than 13 ships'],
		'words-absent',
		'“More than 13 ships” does not stand',
		'More than 13 ships\n'
	),
	broken(
		'words that stand twice',
		CLAIMS,
		['words: record €50 million', 'words: e'],
		'words-ambiguous',
		'“e” stands',
		'e\n    subject'
	),
	broken(
		'an occurrence that does not exist',
		CLAIMS,
		['words: 3 t', 'words: 3 t\n    occurrence: 2'],
		'words-absent',
		'only once',
		'3 t\n    occurrence'
	),
	broken(
		'another number than the words’',
		CLAIMS,
		['value: 12, unit: count', 'value: 13, unit: count'],
		'number-value',
		'say 12, the data says 13',
		'13, unit'
	),
	broken(
		'another scale than the words’',
		CLAIMS,
		['value: 50e6', 'value: 50e9'],
		'number-value',
		'say 50000000, the data says 50000000000',
		'50e9'
	),
	broken(
		'another unit than the words’',
		CLAIMS,
		['value: 50e6, unit: EUR', 'value: 50e6, unit: USD'],
		'number-unit',
		'say “EUR”, the data says “USD”',
		'USD'
	),
	broken(
		'a unit with a typing error',
		CHECKS,
		['value: 38e6, unit: EUR', 'value: 38e6, unit: EURO'],
		'unknown-unit',
		'“EURO”',
		'EURO',
		{ nearest: 'EUR' }
	),
	broken(
		'a number of so many digits that nothing lies just over it',
		CHECKS,
		// In a language that is not read, its words are no matter.
		[
			`value: 38e6, unit: EUR }${OLD_OFFICE}language: de`,
			`value: 990.292113815928, unit: EUR, relation: just-over }${OLD_OFFICE}language: nl`
		],
		'empty-interval',
		'can be told apart',
		'{ value: 990.29'
	),
	broken(
		'a qualifier that the data forgets',
		CLAIMS,
		[', relation: over', ''],
		'number-relation',
		'say “over”, the data says “exactly”',
		'{ value: 12, unit: count, of: ships }'
	),
	broken(
		'a qualifier that the words do not have',
		CLAIMS,
		['value: 25, unit: percent-change', 'value: 25, unit: percent-change, relation: about'],
		'number-relation',
		'say “exactly”, the data says “about”',
		'about }'
	),
	broken(
		'a qualifier cut off',
		CLAIMS,
		['words: More than 12 ships', 'words: 12 ships'],
		'words-cut',
		'leaves out a part of “More than 12 ships”',
		'12 ships\n    subject'
	),
	broken(
		'a percentage of the whole taken for a change',
		CLAIMS,
		['unit: percent-change', 'unit: percent'],
		'number-unit',
		'say “percent-change”',
		'percent }'
	),
	broken(
		'a loss where the words have a gain',
		CLAIMS,
		['value: 50e6', 'value: -50e6'],
		'number-value',
		'the data says -50000000',
		'-50e6'
	),
	broken(
		'another range than the words’',
		CLAIMS,
		['lower: 5, upper: 7', 'lower: 5, upper: 8'],
		'number-value',
		'say 5 to 7',
		'{ lower: 5, upper: 8 }'
	),
	broken(
		'another year than the words’',
		CLAIMS,
		['{ date: 1990 }', '{ date: 1991 }'],
		'number-value',
		'say 1990, the data says 1991',
		'1991'
	),
	broken(
		'words without a number',
		CLAIMS,
		['words: Half', 'words: cargo'],
		'no-number',
		'no number can be read in “cargo”',
		'cargo\n    subject'
	),
	broken(
		'a record that the data forgets',
		CLAIMS,
		['    record: { words: record, asOf: 2021-03 }\n', ''],
		'record-unflagged',
		'call the number “record”',
		'record €50 million\n    subject'
	),
	broken(
		'a record that the words do not claim',
		CLAIMS,
		['measure: load', 'measure: load\n    record: { words: crane, asOf: 2021 }'],
		'record-unsaid',
		'do not call',
		'crane, asOf'
	),
	broken(
		'a second unit that the quote does not give',
		CLAIMS,
		['value: 3000, unit: kg', 'value: 3001, unit: kg'],
		'also-unsaid',
		'does not say 3001 kg',
		'3001'
	),
	broken(
		'a period that the words contradict',
		CLAIMS,
		["label: '2020', date: 2020, words: in 2020", "label: '2019', date: 2019, words: in 2020"],
		'period-disagrees',
		'“2020” name another period',
		'2019, words'
	),
	broken(
		'a label that its date contradicts',
		CLAIMS,
		["label: '2020', date: 2020, words: last year", "label: '2019', date: 2020, words: last year"],
		'period-disagrees',
		'label “2019”',
		"'2019'"
	),
	broken(
		'a relative date without a reason',
		CLAIMS,
		[', because: The report is of March 2021.', ''],
		'date-without-reason',
		'“last year” do not give the date “2020”',
		'2020, words: last year'
	),
	broken(
		'a period whose words are not in the quote',
		CLAIMS,
		['words: last year', 'words: this year'],
		'words-absent',
		'“this year” does not stand',
		'this year'
	),
	broken(
		'a check’s number that its words do not state',
		CHECKS,
		['value: 51.2e6', 'value: 15.2e6'],
		'check-words',
		'do not state the number',
		'a turnover of €51.2'
	),
	broken(
		'a check’s day that does not exist',
		CHECKS,
		['date: 2021-02-01', 'date: 2021-02-30'],
		'bad-date',
		'“2021-02-30” is no date',
		'2021-02-30'
	),
	broken(
		'an assumption that nothing needs',
		CHECKS,
		['words: a turnover of €51.2 million', 'words: a turnover of €51.2 million\n    assumption: it is the same port'],
		'needless-assumption',
		'same subject, measure and period',
		'it is the same port'
	),
	broken(
		'a name that the check does not have',
		CHECKS,
		['label: The statistics office', 'label: The statistics office\n    who: Norway'],
		'check-who',
		'“Norway” says more than the check',
		'Norway'
	),
	broken(
		'a name of what is spoken of, not of who speaks',
		CHECKS,
		['label: The statistics office', 'label: The statistics office\n    who: The harbour'],
		'check-who',
		'“harbour” is in neither label nor publisher',
		'The harbour'
	),
	broken(
		'a name that holds more than a name',
		CHECKS,
		['label: The statistics office', 'label: The statistics office\n    who: €51.2 million'],
		'check-who',
		'holds a number',
		'€51.2 million\n'
	),
	broken(
		'a name that is too long',
		CHECKS,
		['label: The statistics office', 'label: The statistics office\n    who: The statistics office of the port'],
		'out-of-range',
		'is too long',
		'The statistics office of'
	),
	broken(
		'a verb of nobody',
		CHECKS,
		['label: The statistics office', 'label: The statistics office\n    verb: counts'],
		'check-who',
		'said of nobody',
		'counts'
	),
	broken(
		'a verb that judges',
		CHECKS,
		['label: The statistics office', 'label: The statistics office\n    who: The statistics office\n    verb: admits'],
		'unknown-value',
		'“admits”',
		'admits'
	)
];

const INFERRED: Broken[] = [
	broken(
		'a date of publication that is inferred from nothing',
		SOURCE,
		['issued: 2021-03', 'issued: 2021-03\nissuedInferred: true'],
		'date-without-reason',
		'the date 2021-03 is inferred, and nothing tells from what',
		'true\nurl'
	)
];

const DERIVATIONS: Broken[] = [
	broken(
		'a derived period that is dated without a reason',
		CLAIMS,
		['label: the old quay’s time }', 'label: the old quay’s time, date: 1999 }'],
		'date-without-reason',
		'no words give the date “1999”',
		'1999 }'
	),
	broken(
		'a derived period with words of no quote',
		CLAIMS,
		['label: the old quay’s time }', 'label: the old quay’s time, words: time }'],
		'unknown-field',
		'has no quote',
		'time }\n  - id: between-piers'
	),
	broken(
		'a derivation from itself',
		CLAIMS,
		['start: built, end: rebuilt', 'start: between-piers, end: rebuilt'],
		'derived-from-derived',
		'derived from itself',
		'between-piers, end'
	),
	broken(
		'a derivation from a derivation',
		CLAIMS,
		['start: built, end: rebuilt', 'start: old-turnover, end: rebuilt'],
		'derived-from-derived',
		'“old-turnover” is derived itself',
		'old-turnover, end'
	),
	broken(
		'a role that the kind does not have',
		CLAIMS,
		['increase: growth', 'rise: growth'],
		'unknown-role',
		'no role “rise”',
		'rise: growth'
	),
	broken(
		'a role that is missing',
		CLAIMS,
		['{ start: built, end: rebuilt }', '{ start: built }'],
		'missing-input',
		'“end”',
		'{ start: built }'
	),
	broken(
		'units that do not suit',
		CLAIMS,
		['increase: growth', 'increase: ships'],
		'unit-mismatch',
		'base-before-increase',
		'ships }'
	),
	broken(
		'dates in the wrong order',
		CLAIMS,
		['start: built, end: rebuilt', 'start: rebuilt, end: built'],
		'impossible-result',
		'comes before',
		'rebuilt, end: built'
	),
	broken(
		'a kind that does not exist',
		CLAIMS,
		['kind: time-between', 'kind: time-beetween'],
		'unknown-value',
		'kind is “time-beetween”',
		'time-beetween',
		{ nearest: 'time-between' }
	)
];

/** Where “12 ships” stands a second time in the text. */
const UNDRAWN_SHIPS = '359';

const PLACES: Broken[] = [
	broken(
		'a quote at another place',
		CLAIMS,
		['start: 159\n    end: 195', 'start: 160\n    end: 196'],
		'quote-moved',
		'stand at 159–195',
		'160'
	),
	broken(
		'a position of another length',
		CLAIMS,
		['end: 195', 'end: 196'],
		'quote-length',
		'has 36 characters and its position 37',
		'196'
	),
	broken(
		'a surrounding that is another',
		CLAIMS,
		['" Half of the cargo was grain. Th"', '" Half of the cargo was corn. "'],
		'quote-context',
		'the first difference is “corn”, where the text has “grain”',
		'" Half of the cargo was corn'
	),
	broken(
		'undrawn words at another place',
		CLAIMS,
		['text: many speeches, at: [', 'text: many speeches, at: [1, '],
		'undrawn-moved',
		'at 1 stands',
		'1, '
	),
	broken(
		'undrawn words that are others',
		CLAIMS,
		['text: 12 ships,', 'text: 21 ships,'],
		'undrawn-moved',
		'stands “12 ships”, not “21 ships”',
		UNDRAWN_SHIPS
	),
	broken(
		'a number that is accounted for nowhere',
		CLAIMS,
		[`text: 12 ships, at: [${UNDRAWN_SHIPS}`, 'text: pier, at: [347'],
		'number-unaccounted',
		'“12” at',
		'undrawn:'
	),
	broken(
		'a quote that says something else',
		CLAIMS,
		['exact: Half of the cargo was grain.', 'exact: Half of the cargo has grain.'],
		'quote-changed',
		'“Half of the cargo has grain.”',
		'Half of the cargo has',
		{ nearest: 'Half of the cargo was grain.' }
	),
	broken(
		'a length that is not the text’s',
		SOURCE,
		['length: 408', 'length: 409'],
		'text-length',
		'has 408 code points',
		'409'
	)
];

const YAML: Broken[] = [
	broken(
		'a value that is not closed',
		DATASET,
		['title: A port that does not exist', 'title: [A port'],
		'yaml',
		'the bracket is not closed on its line',
		'[A port'
	),
	broken(
		'a bracket too many',
		CLAIMS,
		[
			'quantity: { value: 12, unit: count, of: ships, relation: over }',
			'quantity: { value: 12, unit: count, of: ships, relation: over }}'
		],
		'yaml',
		'there is a } too many',
		"}\n    period: { label: '2020', date: 2020, words: last"
	),
	broken(
		'a text with a colon that is not quoted',
		DATASET,
		['summary: Numbers of a', 'summary: Numbers: of a'],
		'yaml',
		'a second field',
		'Numbers: of a'
	),
	broken('a tab as indentation', COUNT, ['  of: ships', '\tof: ships'], 'yaml', 'indented with a tab', '\tof: ships'),
	broken('an alias', COUNT, ['  one: one ship', '  one: &one one ship\nnote: *one'], 'yaml-alias', '*one', '*one'),
	broken(
		'nesting without end',
		DATASET,
		['A port that does not exist', '['.repeat(40)],
		'yaml',
		'deeper than 30 levels',
		'['.repeat(10) + '\n'
	),
	broken(
		'a card of a figure that does not exist',
		DATASET,
		['summary:', 'cards:\n  - title: Ships\n    figures: [ships, shps]\nsummary:'],
		'unknown-figure',
		'there is no figure “shps”',
		'shps'
	),
	broken(
		'a figure twice in one card',
		DATASET,
		['summary:', 'cards:\n  - title: Ships\n    figures: [ships, turnover, ships]\nsummary:'],
		'joined-twice',
		'stands in the card “Ships” already',
		'ships]'
	),
	broken(
		'a card of one figure',
		DATASET,
		['summary:', 'cards: [{ title: Ships, figures: [ships] }]\nsummary:'],
		'out-of-range',
		'figures',
		'[ships]'
	),
	broken('two documents', DATASET, ['summary:', '---\nsummary:'], 'yaml', 'second document', '---'),
	broken(
		'a key twice',
		DATASET,
		['title:', 'title: Once\ntitle:'],
		'duplicate-key',
		'“title” stands twice',
		'title: A port'
	),
	broken('a tag', DATASET, ['title: A', 'title: !!js/function A'], 'yaml', 'tag', '!!js')
];

export const BROKEN: readonly Broken[] = [
	...SHAPES,
	...MARKUP,
	...REFERENCES,
	...WORDS,
	...INFERRED,
	...DERIVATIONS,
	...PLACES,
	...YAML
];
