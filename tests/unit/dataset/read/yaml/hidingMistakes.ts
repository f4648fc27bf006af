/** Mistakes of YAML that once hid the other mistakes of their file. Kinds are from reports on parsers and generators, and from the codes of the parser. */
const CLAIMS = 'claims/harbour.yaml';
const BARS = 'figures/turnover.yaml';

/** What it is, the file, what is changed in it, into what, and what is said of it. */
export type HidingMistake = readonly [mistake: string, file: string, from: string, to: string, says: string];

/** Two further mistakes of each file, one at its beginning and one at its end: they are told with the other. */
export const OTHERS: Readonly<Record<string, readonly (readonly [from: string, to: string, says: string])[]>> = {
	[CLAIMS]: [
		['    start: 52\n', '    start: fifty\n', '“fifty”'],
		['  - id: old-turnover\n', '  - id: old-turnover\n    colour: red\n', '“colour”']
	],
	[BARS]: [
		['schema: 1\n', 'schema: 1\ncolour: red\n', '“colour”'],
		['    why: First publication\n', '    why: First publication\n    hue: red\n', '“hue”']
	]
};

export const HIDING: readonly HidingMistake[] = [
	[
		'tab then spaces',
		CLAIMS,
		'    words: More than 12 ships\n',
		'  \t  words: More than 12 ships\n',
		'the line is indented with a tab'
	],
	[
		'spaces then tab',
		CLAIMS,
		'    words: More than 12 ships\n',
		'    \twords: More than 12 ships\n',
		'the line is indented with a tab'
	],
	[
		'tab for all of an item',
		CLAIMS,
		'  - id: ships\n    quote: ships\n    words: More than 12 ships\n',
		'\t- id: ships\n\t\tquote: ships\n\t\twords: More than 12 ships\n',
		'the line is indented with a tab'
	],
	['tab for nested', BARS, '  type: bar\n', '\ttype: bar\n', 'the line is indented with a tab'],
	[
		'tab for nested list',
		BARS,
		"    - of: turnover-2020\n      label: '2020'\n",
		"\t\t- of: turnover-2020\n\t\t  label: '2020'\n",
		'the line is indented with a tab'
	],
	[
		'tab on a nested map line',
		CLAIMS,
		'      value: 3\n      unit: t\n',
		'      value: 3\n\t\t\tunit: t\n',
		'the line is indented with a tab'
	],
	[
		'tab in quantity map',
		CLAIMS,
		'    quantity:\n      value: 3\n      unit: t\n',
		'    quantity:\n\t\tvalue: 3\n\t\tunit: t\n',
		'the line is indented with a tab'
	],
	[
		'one space too few',
		CLAIMS,
		'    words: More than 12 ships\n',
		'   words: More than 12 ships\n',
		'the line is indented by 3 spaces, and what it belongs to by 4'
	],
	[
		'one space too many',
		CLAIMS,
		'    words: More than 12 ships\n',
		'     words: More than 12 ships\n',
		'the line is indented by 5 spaces, and what it belongs to by 4'
	],
	[
		'first field of item one too few',
		CLAIMS,
		'    quote: ships\n    words: More',
		'   quote: ships\n    words: More',
		'the line is indented by 3 spaces, and what it belongs to by 4'
	],
	[
		'two too few',
		CLAIMS,
		'    words: More than 12 ships\n',
		'  words: More than 12 ships\n',
		'the line is indented by 2 spaces, and what it belongs to by 4'
	],
	[
		'at the margin',
		CLAIMS,
		'    words: More than 12 ships\n',
		'words: More than 12 ships\n',
		'the line is not indented, and what it belongs to by 4'
	],
	[
		'item one too few',
		CLAIMS,
		'  - id: ships\n',
		' - id: ships\n',
		'the line is indented by 1 space, and what it belongs to by 2'
	],
	[
		'item one too many',
		CLAIMS,
		'  - id: ships\n',
		'   - id: ships\n',
		'the line is indented by 3 spaces, and what it belongs to by 2'
	],
	[
		'item at margin',
		CLAIMS,
		'  - id: ships\n',
		'- id: ships\n',
		'the line is not indented, and what it belongs to by 2'
	],
	[
		'nested one few',
		CLAIMS,
		'      unit: t\n',
		'     unit: t\n',
		'the line is indented by 5 spaces, and what it belongs to by 6'
	],
	[
		'nested one many',
		CLAIMS,
		'      unit: t\n',
		'       unit: t\n',
		'the line is indented by 7 spaces, and what it belongs to by 6'
	],
	[
		'quote entry one few',
		CLAIMS,
		'    prefix: "than 12',
		'   prefix: "than 12',
		'the line is indented by 3 spaces, and what it belongs to by 4'
	],
	[
		'quote entry one many',
		CLAIMS,
		'    prefix: "than 12',
		'     prefix: "than 12',
		'the line is indented by 5 spaces, and what it belongs to by 4'
	],
	[
		'quote id one few',
		CLAIMS,
		'  grain:\n    exact',
		' grain:\n    exact',
		'the line is indented by 1 space, and what it belongs to by 2'
	],
	[
		'quote id one many',
		CLAIMS,
		'  grain:\n    exact',
		'   grain:\n    exact',
		'the line is indented by 3 spaces, and what it belongs to by 2'
	],
	[
		'top field one in',
		CLAIMS,
		'claims:\n',
		' claims:\n',
		'the line is indented by 1 space, and what it belongs to is not'
	],
	[
		'top field one in, fig',
		BARS,
		'subtitle:',
		' subtitle:',
		'the line is indented by 1 space, and what it belongs to is not'
	],
	[
		'top scalar one in',
		BARS,
		'title: Turn',
		' title: Turn',
		'the line is indented by 1 space, and what it belongs to is not'
	],
	[
		"unclosed ' in braces",
		CLAIMS,
		"period: { label: '2020', date: 2020, words: in 2020 }",
		"period: { label: '2020, date: 2020, words: in 2020 }",
		'the quotation mark is not closed'
	],
	[
		"unclosed ' at end in braces",
		CLAIMS,
		"period: { label: '2020', date: 2020, words: in 2020 }",
		"period: { date: 2020, words: in 2020, label: '2020 }",
		'the quotation mark is not closed'
	],
	[
		'unclosed " in braces',
		CLAIMS,
		"period: { label: '2020', date: 2020, words: in 2020 }",
		'period: { label: "2020, date: 2020, words: in 2020 }',
		'the quotation mark is not closed'
	],
	["unclosed ' in a list", BARS, 'topics: [Money]', "topics: ['Money, Ships]", 'the quotation mark is not closed'],
	["unclosed ' plain", CLAIMS, "words: '1950'", "words: '1950", 'the quotation mark is not closed'],
	['unclosed " plain', CLAIMS, "words: '1950'", 'words: "1950', 'the quotation mark is not closed'],
	["unclosed ' at label", BARS, "label: '2020'", "label: '2020", 'the quotation mark is not closed'],
	[
		'apostrophe in quotes in braces',
		CLAIMS,
		'label: the old quay’s time }',
		"label: 'the old quay's time' }",
		'the text in quotation marks has ended before this'
	],
	[
		'unclosed quote with apostrophes below',
		CLAIMS,
		'words: Half\n',
		"words: 'Half\n",
		'the quotation mark is not closed'
	],
	[
		'alias as key',
		CLAIMS,
		'    words: More than 12 ships\n',
		'    *words: More than 12 ships\n',
		'a field’s name cannot begin with *'
	],
	[
		'alias a as key',
		CLAIMS,
		'    subject: The cargo\n',
		'    subject: The cargo\n    *a: b\n',
		'a field’s name cannot begin with *'
	],
	['alias as value', CLAIMS, 'subject: The cargo', 'subject: *The cargo', 'a text cannot begin with *'],
	['alias one word', CLAIMS, 'subject: The cargo', 'subject: *cargo', 'the alias *cargo refers to another place'],
	['bold', CLAIMS, 'subject: The cargo', 'subject: **The cargo**', 'a text cannot begin with *'],
	['alias as item', BARS, 'topics: [Money]', 'topics: [*Money]', 'the alias *Money refers to another place'],
	[
		'anchor twice',
		CLAIMS,
		'subject: The cargo',
		'subject: &a &b The cargo',
		'an anchor (&) or a tag (!) stands where none can'
	],
	['anchor alias', CLAIMS, 'subject: The cargo', 'subject: &a *b', 'an anchor (&) or a tag (!) stands where none can'],
	[
		'two tags',
		CLAIMS,
		'subject: The cargo',
		'subject: !a !b The cargo',
		'an anchor (&) or a tag (!) stands where none can'
	],
	[
		'tag after anchor newline',
		CLAIMS,
		'subject: The cargo',
		'subject: &a\n    &b The cargo',
		'a line of a text is indented less than the text'
	],
	[
		'tag of collection',
		CLAIMS,
		'quantity:\n      value: 3',
		'quantity: !!str\n      value: 3',
		'a tag, which begins with an exclamation mark, has no meaning here'
	],
	[
		'folded at margin',
		BARS,
		'subtitle: Turnover of the port, € million',
		'subtitle: >\nTurnover of the port,\n€ million',
		'a line of a text is indented less than the text'
	],
	[
		'literal at margin',
		BARS,
		'subtitle: Turnover of the port, € million',
		'subtitle: |\nTurnover of the port, € million',
		'a line of a text is indented less than the text'
	],
	[
		'folded of claim at indentation',
		CLAIMS,
		'subject: The cargo',
		'subject: >\n    The cargo of ships\n    and more',
		'a line of a text is indented less than the text'
	],
	[
		'folded less after',
		CLAIMS,
		'subject: The cargo',
		'subject: >\n        The cargo of ships\n      and more',
		'a line of a text is indented less than the text'
	],
	[
		'plain goes on at margin',
		BARS,
		'subtitle: Turnover of the port, € million',
		'subtitle: Turnover of the port,\n€ million',
		'a line of a text is indented less than the text'
	],
	[
		'plain goes on at margin in claim',
		CLAIMS,
		'subject: The cargo',
		'subject: The cargo of\n    ships',
		'a line of a text is indented less than the text'
	],
	[
		'quoted at margin',
		BARS,
		'subtitle: Turnover of the port, € million',
		'subtitle: "Turnover of the port,\n€ million"',
		'a line of a text in quotation marks is indented less than its field'
	],
	[
		'quoted on with a dash',
		CLAIMS,
		'subject: The cargo',
		'subject: "The cargo\n- of ships"',
		'a line of a text in quotation marks is indented less than its field'
	],
	[
		'block with number',
		BARS,
		'subtitle: Turnover of the port, € million',
		'subtitle: |4\n  Turnover\n  of',
		'|4 begins no text'
	],
	[
		'block header nonsense',
		BARS,
		'subtitle: Turnover of the port, € million',
		'subtitle: >x\n  Turnover',
		'>x begins no text'
	],
	[
		'block header 0',
		BARS,
		'subtitle: Turnover of the port, € million',
		'subtitle: |0\n  Turnover',
		'|0 begins no text'
	],
	[
		'block header --',
		BARS,
		'subtitle: Turnover of the port, € million',
		'subtitle: >--\n  Turnover',
		'>-- begins no text'
	],
	[
		'complex key map',
		CLAIMS,
		'    subject: The cargo\n',
		'    subject: The cargo\n    {a: b}: c\n',
		'a field’s name is a list, a group or a reference'
	],
	[
		'complex key list',
		CLAIMS,
		'    subject: The cargo\n',
		'    subject: The cargo\n    [a, b]: c\n',
		'a field’s name is a list, a group or a reference'
	],
	['lone question', CLAIMS, '    subject: The cargo\n', '    subject: The cargo\n    ?\n', 'claims #4 has no field “”'],
	['lone colon', CLAIMS, '    subject: The cargo\n', '    : The cargo\n', 'claims #4.subject is missing'],
	[
		'long key',
		CLAIMS,
		'    subject: The cargo\n',
		`    ${'a'.repeat(1100)}: The cargo\n`,
		'a field’s name is longer than 1024 characters'
	],
	[
		'key of two lines quoted',
		CLAIMS,
		'    subject: The cargo\n',
		'    "sub\n    ject": The cargo\n',
		'a field’s name goes on over several lines'
	],
	[
		'field without colon',
		CLAIMS,
		'    subject: The cargo\n',
		'    subject The cargo\n',
		'“subject” has no colon behind it'
	],
	['field without colon, number', CLAIMS, '    end: 255\n', '    end 255\n', '“end” has no colon behind it'],
	['missing colon at a map', CLAIMS, 'quotes:\n', 'quotes\n', '“quotes” has no colon behind it'],
	['missing colon chart', BARS, 'chart:\n', 'chart\n', '“chart” has no colon behind it'],
	['double colon', CLAIMS, 'subject: The cargo', 'subject:: The cargo', 'claims #4 has no field “subject:”'],
	['double colon space', CLAIMS, 'subject: The cargo', 'subject: : The cargo', 'a second field begins on the line'],
	[
		'value of map and scalar',
		CLAIMS,
		'quantity:\n      value: 3',
		'quantity: 3\n      value: 3',
		'the line is indented by 6 spaces, and what it belongs to by 4'
	],
	['value then list', BARS, 'bars:\n', 'bars: two\n', 'a list stands below a field that has a value already'],
	[
		'bracket unclosed over lines',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: { value: 25, unit: percent-change',
		'the bracket is not closed on its line'
	],
	[
		'square for brace',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: { value: 25, unit: percent-change ]',
		'{ is closed by ]'
	],
	['list unclosed', BARS, 'topics: [Money]', 'topics: [Money', 'the bracket is not closed on its line'],
	['list unopened', BARS, 'topics: [Money]', 'topics: Money]', 'topics is'],
	[
		'brace unopened',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: value: 25, unit: percent-change }',
		'a second field begins on the line'
	],
	[
		'no braces',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: value: 25, unit: percent-change',
		'a second field begins on the line'
	],
	[
		'parens',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: ( value: 25, unit: percent-change )',
		'a second field begins on the line'
	],
	[
		'no space in braces',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: { value:25, unit:percent-change }',
		'claims #2.quantity has no unit'
	],
	[
		'json quoted, comma',
		CLAIMS,
		'    subject: The cargo\n',
		'    "subject": "The cargo",\n',
		'there is a comma too many'
	],
	['at sign', CLAIMS, 'subject: The cargo', 'subject: @cargo', 'a text cannot begin with @'],
	['backtick', CLAIMS, 'subject: The cargo', 'subject: `cargo`', 'a text cannot begin with `'],
	['percent', CLAIMS, 'subject: The cargo', 'subject: %cargo', 'a text cannot begin with %'],
	[
		'directive in the middle',
		CLAIMS,
		'  - id: ships\n    quote: ships',
		'%foo bar\n  - id: ships\n    quote: ships',
		'the line %foo bar changes what the file means'
	],
	['bad directive', CLAIMS, '# Synthetic', '%FOO\n---\n# Synthetic', 'the line %FOO changes what the file means'],
	[
		'bad YAML directive',
		CLAIMS,
		'# Synthetic',
		'%YAML\n---\n# Synthetic',
		'the line %YAML changes what the file means'
	],
	[
		'bad TAG directive',
		CLAIMS,
		'# Synthetic',
		'%TAG !\n---\n# Synthetic',
		'the line %TAG ! changes what the file means'
	],
	[
		'doc end text',
		CLAIMS,
		'  - id: ships\n    quote: ships',
		'... more\n  - id: ships\n    quote: ships',
		'a second document begins at ...'
	],
	[
		'bad escape',
		CLAIMS,
		'subject: The cargo',
		'subject: "The \\qcargo"',
		'a backslash in double quotation marks begins a special character, and this is none'
	],
	[
		'bad hex escape',
		CLAIMS,
		'subject: The cargo',
		'subject: "The \\xZZcargo"',
		'a backslash in double quotation marks begins a special character, and this is none'
	],
	[
		'bad u escape',
		CLAIMS,
		'subject: The cargo',
		'subject: "The \\u12 cargo"',
		'a backslash in double quotation marks begins a special character, and this is none'
	],
	[
		'bad U escape',
		CLAIMS,
		'subject: The cargo',
		'subject: "The \\UFFFFFFFF cargo"',
		'a backslash in double quotation marks begins a special character, and this is none'
	],
	[
		'quote inside double quotes',
		CLAIMS,
		'subject: The cargo',
		'subject: "The "big" cargo"',
		'the text in quotation marks has ended before this'
	],
	[
		'quote inside single',
		CLAIMS,
		'subject: The cargo',
		"subject: 'The 'big' cargo'",
		'the text in quotation marks has ended before this'
	],
	[
		'text behind quotes',
		CLAIMS,
		'subject: The cargo',
		"subject: 'The' cargo",
		'the text in quotation marks has ended before this'
	],
	['comment stuck', CLAIMS, 'subject: The cargo', "subject: 'The cargo'#note", 'a space is missing before the #'],
	[
		'comment stuck in braces',
		CLAIMS,
		'unit: percent-change }',
		'unit: percent-change }# note',
		'a space is missing before the #'
	],
	[
		'text behind braces',
		CLAIMS,
		'unit: percent-change }',
		'unit: percent-change } percent',
		'something stands behind the }'
	],
	[
		'dash list in braces',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: { - value: 25 }',
		'a hyphen begins an item of a list on a line of its own, not in brackets'
	],
	['list on line', CLAIMS, 'subject: The cargo', 'subject: - The cargo', 'a text cannot begin with -'],
	[
		'list item dash missing space',
		BARS,
		'    - of: turnover-2020\n',
		'    -of: turnover-2020\n',
		'a space is missing behind the hyphen'
	],
	[
		'list in map of same level',
		BARS,
		'  type: bar\n',
		'  type: bar\n  - x\n',
		'a list stands below a field that has a value already'
	],
	['map key in list', CLAIMS, '  - id: ships\n', '  ships:\n', 'an item of a list begins without its hyphen'],
	['item without dash', CLAIMS, '  - id: ships\n', '    id: ships\n', 'the key “id” stands twice, first in line 63'],
	['item without dash at 2', CLAIMS, '  - id: ships\n', '  id: ships\n', 'an item of a list begins without its hyphen'],
	['stray letters line', CLAIMS, '  - id: ships\n', '  hello\n  - id: ships\n', 'the line is no field: hello'],
	['stray brace line', CLAIMS, '  - id: ships\n', '  }\n  - id: ships\n', 'there is a } too many'],
	['stray brace margin', CLAIMS, 'claims:\n', '}\nclaims:\n', 'there is a } too many'],
	['stray bracket in list', BARS, 'topics: [Money]', 'topics: [Money]]', 'there is a ] too many'],
	['html comment', CLAIMS, 'claims:\n', '<!-- x -->\nclaims:\n', 'a comment begins with #, and not with <!--'],
	['c comment', CLAIMS, 'claims:\n', '/* x */\nclaims:\n', 'a comment begins with #, and not with /*'],
	['hash stuck', CLAIMS, 'claims:\n', 'claims:#x\n', 'a space is missing behind the colon'],
	[
		'nul',
		CLAIMS,
		'subject: The cargo',
		'subject: The\u0001 cargo',
		'claims #4.subject holds a control character (U+0001): “The\\u{1} cargo”'
	],
	[
		'value over two plain lines with colon',
		CLAIMS,
		'subject: The cargo',
		'subject: The cargo\n      of ships: two',
		'a text goes on over this line and holds “: ”, which begins a field'
	],
	[
		'equals in braces',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: { value=25, unit=percent-change }',
		'claims #2.quantity has no unit'
	],
	[
		'empty braces field',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: { value: , unit: percent-change }',
		'claims #2.quantity.value is empty'
	],
	[
		'comma first in braces',
		CLAIMS,
		'quantity: { value: 25, unit: percent-change }',
		'quantity: { , value: 25, unit: percent-change }',
		'there is a comma too many'
	],
	[
		'merge key',
		CLAIMS,
		'    subject: The cargo\n',
		'    <<: *x\n    subject: The cargo\n',
		'the alias *x refers to another place'
	],
	[
		'crossed brackets',
		CLAIMS,
		'from: { value: turnover-2020, increase: growth }',
		'from: { value: [turnover-2020, increase: growth } ]',
		'[ is closed by }'
	],
	[
		'first item of a list one space too few',
		CLAIMS,
		'  - id: turnover-2020\n',
		' - id: turnover-2020\n',
		'the line is indented by 1 space, and what it belongs to by 2'
	],
	['item with a star', CLAIMS, '  - id: ships\n', '  * id: ships\n', 'which YAML takes for a reference'],
	[
		'anchor of a text with a comma',
		CLAIMS,
		'subject: The cargo',
		'subject: &AFP, of grain',
		'a text cannot begin with &'
	],
	[
		'one word at the margin below >',
		CLAIMS,
		'measure: load',
		'measure: >\nload',
		'a line of a text is indented less than the text'
	],
	[
		'no-break space behind a colon within',
		CLAIMS,
		'words: More than',
		'words:\u00A0More than',
		'behind the colon stands a space'
	],
	[
		'lone quotation mark',
		CLAIMS,
		'    subject: The crane\n',
		"    '\n    subject: The crane\n",
		'stands alone on its line'
	],
	['lone bracket below a field', BARS, 'chart:\n', 'chart:\n{\n', 'stands alone on its line'],
	[
		'semicolon behind a text in quotation marks',
		CLAIMS,
		"label: '2020', date: 2020, words: in 2020",
		"label: '2020'; date: 2020, words: in 2020",
		'a comma is missing between two fields in braces'
	],
	[
		'a colon alone on its line',
		CLAIMS,
		'    words: More than 12 ships\n',
		'    :\n    words: More than 12 ships\n',
		'a colon stands alone'
	],
	[
		'a colon alone at the margin',
		CLAIMS,
		'    words: More than 12 ships\n',
		':\n    words: More than 12 ships\n',
		'a colon stands alone'
	],
	[
		'two quotation marks alone on their line',
		CLAIMS,
		'    words: More than 12 ships\n',
		'    ""\n    words: More than 12 ships\n',
		'missing here or before'
	],
	[
		'an asterisk alone on its line',
		CLAIMS,
		'    words: More than 12 ships\n',
		'    *\n    words: More than 12 ships\n',
		'missing behind & or *'
	],
	[
		'a field and its value in one pair of quotation marks',
		CLAIMS,
		'    words: More than 12 ships\n',
		'    "words: More than 12 ships"\n',
		'before “words”'
	],
	['an item that begins with a quotation mark', CLAIMS, '  - id: ships\n', "  - 'id: ships\n", 'before “id”']
];
