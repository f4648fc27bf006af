/** What somebody might write into a dataset to make a page, a reader or a program do something. */
export interface HostileValue {
	readonly name: string;
	readonly text: string;
	/** No field may take it. */
	readonly isRefused: boolean;
}

const value = (name: string, text: string): HostileValue => ({ name, text, isRefused: false });
const refused = (name: string, text: string): HostileValue => ({ name, text, isRefused: true });

/** Each is put into every field. */
export const HOSTILE_VALUES: readonly HostileValue[] = [
	refused('script', '<script>alert(1)</script>'),
	refused('handler', '<img src=x onerror=alert(1)>'),
	refused('closing script', '</script><script>alert(1)</script>'),
	refused('SVG', '<svg onload=alert(1)>'),
	refused('comment', '<!-- x'),
	refused('processing instruction', '<?xml-stylesheet href="x"?>'),
	value('processing instruction with blanks', '< ?xml-stylesheet href="x"? >'),
	value('script with a blank', '< script >alert(1)</ script >'),
	value('full-width script', '＜script＞alert(1)＜/script＞'),
	value('attribute', '" onmouseover="alert(1)" x="'),
	value('attribute in single marks', "' onfocus='alert(1)' autofocus='"),
	value('end of CDATA', ']]> x'),
	value('end of comment', '--> x --!> y'),
	value('entities', '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &quot;'),
	value('unfinished entity', '& &amp &# &#x;'),
	value('JSON escapes', '\\u003cscript\\u003e \\" \\n'),
	value('percent escapes', '%3Cscript%3E%0d%0aX: y'),
	refused('script address', 'javascript:alert(1)'),
	refused('data address', 'data:text/html,<script>alert(1)</script>'),
	value('template', '${alert(1)} {{7*7}} {alert(1)} {@html 1} #{1} <%= 1 %>'),
	value('prototype', '__proto__'),
	value('constructor', 'constructor'),
	value('formula', '=1+1'),
	value('formula with a command', '=cmd|/c calc!A1'),
	value('formula by at', '@SUM(1+1)*cmd|x'),
	value('formula by plus', '+1+1'),
	value('formula by minus', '-1+1|cmd'),
	value('formula after a mark', "'=1+1"),
	value('formula of full width', '＝1+1'),
	value('quoted cell', '"a","b"'),
	value('delimiters', 'a;b|c,d'),
	value('path upwards', '../../../etc/passwd'),
	value('path of Windows', '..\\..\\x:C$'),
	value('device', 'CON'),
	value('YAML tag', '!!js/function "x"'),
	value('YAML merge', '<<: *a'),
	value('YAML anchor', '&a [*a]'),
	value('BibTeX', 'a}, note = {\\write18{x}}, x = {'),
	value('RIS', 'ER  - x TY  - JOUR'),
	value('LaTeX', '\\input{/etc/passwd} $x$ 50% #1 ~_^'),
	value('Markdown', '![x](https://evil.example/x.png) [a]: https://evil.example `x` | --- |'),
	value('foreign address', 'https://evil.example/x.png'),
	refused('bidirectional override', 'abc\u202egnp.exe'),
	refused('isolates', '\u2066abc\u2069'),
	refused('zero width', 'a\u200bb\ufeffc'),
	refused('NUL', 'a\u0000b'),
	refused('terminal escape', '\u001b[2Jx\u0007'),
	value('line of a header', 'a\r\nX-Injected: yes'),
	value('line separator', 'a\u2028b'),
	refused('half of a surrogate pair', 'a\ud800b'),
	refused('not in XML', 'a\uffffb'),
	value('many marks', `a${'\u0301'.repeat(60)}`),
	value('a very long word', 'W'.repeat(500)),
	refused('very long', 'over 40 times '.repeat(60))
];
