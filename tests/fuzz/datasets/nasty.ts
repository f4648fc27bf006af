/** What mutations put where something else belongs. */

/** YAML that is cut into a file as it stands. */
export const NASTY_YAML = [
	...[
		'\t',
		'\r',
		'\u0085',
		'\u2028',
		'\ufeff',
		'\u0000',
		'\u001b[2J',
		'\u007f',
		'\u202e',
		'\u2066',
		'\u200b',
		'\ud800'
	],
	...[
		'&a ',
		'*a',
		'!!js/function "x"',
		'!!binary aGk=',
		'!!set {a, b}',
		'!!float ',
		'!<tag:x> ',
		'<<: *a',
		'? ',
		'- ',
		': '
	],
	...['{', '}', '[', ']', '"', "'", '|', '>', '|2', '>-', '%YAML 1.1\n', '---\n', '...\n', '#', '@', '`', ',', '\\'],
	...[
		'1e400',
		'-0',
		'0x1F',
		'0o17',
		'.inf',
		'.nan',
		'1_000',
		'1:30',
		'2001-12-14',
		'yes',
		'~',
		'null',
		'9'.repeat(400)
	],
	...['[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[', '{a: {a: {a: {a: {a: ', '- - - - - - - - - - - - - - - - ', '\n\n\n', '    ']
] as const;

/** Plain text of all the kinds that somebody might type or paste. */
export const NASTY_TEXTS = [
	...['', ' ', '\u00a0', '\n', 'x'.repeat(700), 'ﷺ'.repeat(80), '🚢', 'a\u0301'.repeat(30), '\ud83d', 'Ｆｕｌｌ', 'ﬁ'],
	...[
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'javascript:alert(1)',
		'=1+1',
		'@SUM(A1)',
		'-1+1|cmd'
	],
	...['../../etc/passwd', '..', '/', 'CON', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '${x}', '{{x}}'],
	...['over 40 times', 'half', 'a 60 percent increase', '$240 billion', 'two thirds', 'last year', 'in 2023', 'many'],
	...['€50 million', 'just over six months', 'second time', 'zero', 'minus 5', '1,2,3', '−5', '١٢', '½', '1/0', '0/1'],
	...[
		'https://example.org/',
		'http://user:pass@example.org/',
		'https://',
		'data:text/html,x',
		'HTTPS://EXAMPLE.ORG/%00'
	]
] as const;

/** Values of other types, and numbers at the edge of what numbers are. */
export const NASTY_VALUES: readonly unknown[] = [
	...[null, true, false, 0, -0, 1, -1, 2, 0.1, 1e-12, 1e15, 1e308, 5e-324, Infinity, -Infinity, Number.NaN],
	...[
		990.292113815928,
		Number.MAX_SAFE_INTEGER + 2,
		2024,
		999,
		3000,
		[],
		{},
		[null],
		[[]],
		{ a: 1 },
		['a', 'a'],
		{ __proto__: 1 }
	]
];

/** Words that have a meaning in the format: right in one place, wrong in another. */
export const KNOWN_WORDS = [
	...['exactly', 'about', 'just-over', 'just-under', 'over', 'at-least', 'under', 'at-most', 'between'],
	...[
		'USD',
		'EUR',
		'GBP',
		'percent',
		'percent-change',
		'percentage-point',
		'share',
		'count',
		'rank',
		'multiple',
		'date'
	],
	...['year', 'month', 'week', 'day', 'km', 't', 'kg', 'degree-C', 'per-100000', 'reported', 'estimate', 'forecast'],
	...['published', 'draft', 'withdrawn', 'bar', 'share', 'count', 'change', 'timeline', 'duration', 'number', 'range'],
	...['difference', 'sum', 'ratio', 'share-of', 'part-of', 'percent-change', 'date-before', 'time-between'],
	...['1/2', '1/3', '2/3', '2020', '2020-12', '2020-02-30', '2023-10-17/2023-10-18', '2024-05-16/2023-01-01']
] as const;
