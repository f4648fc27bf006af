/** English words around those who speak: labels that are none, titles, roles, verbs. */

/** What stands before a colon at the start of a paragraph and is nobody: “Photo: …”, “Date: …”. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
	`note|notes|update|updated|photo|photos|picture|caption|image|credit|source|sources|date|time|contact|contacts|media contact|
	email|e-mail|phone|tel|telephone|fax|web|website|related|read more|see also|key takeaways|takeaways|summary|abstract|keywords|
	tags|topics|publication type|conference id|dial-in numbers|dial-in number|highlights|warning|example|figure|table|results|
	methods|conclusion|conclusions|background|objective|objectives|comment|analyst comment|analysis|editor's note|correction|
	disclaimer|price|location|address|where|when|what|who|why|how|more|also|video|watch|listen|copyright|published|language|title|
	subject|author|authors|participants|setting|design|funding|references|today|tomorrow|yesterday|here|now|but|and|so|then|first|
	second|third|finally|bottom line|fact|facts|breaking|exclusive|opinion|explainer|advertisement|edited by|reporting by|written by|
	revenue|profit|sales|total|host|guest|guests|producer|moderator|moderators|panelists|speakers|transcript`
		.replace(/\s*\n\s*/gu, '')
		.split('|')
);

/** Roles that a label has behind the name: “DAVID GREENE, HOST:”. */
export const LABEL_ROLES =
	/\b(?:host|byline|correspondent|reporter|anchor|moderator|guest|caller|economist|professor|analyst)\b/iu;

/** What stands before a name and is no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
	`dr mr mrs ms prof sir dame lord lady sen rep gov gen col capt lt sgt maj president professor minister secretary chancellor senator
	governor general director chairman chairwoman chair leader ceo chief king queen prince princess pope judge justice
	seismologist geophysicist economist analyst spokesman spokeswoman spokesperson doctor host correspondent the and`.split(
		/\s+/
	)
);

/** The same as verbs of saying in a pattern; “found that” and the like are asked for with their “that”. */
export const SAID =
	'said|says|say|claimed|claims|added|adds|told|noted|notes|explained|explains|argued|warned|wrote|writes|recalled|insisted|stressed|commented|remarked|observed|confirmed|concluded|predicted';

/** Before what somebody else is named for. */
export const ACCORDING_TO = /\b(?:[Aa]ccording to|ACCORDING TO|[Aa]s per)\s+|, per\s+(?=(?:the\s+)?\p{Lu})/gu;

/** Roles that stand behind the name of who wrote an article. */
export const WRITERS =
	/\b(?:multimedia journalist|journalist|staff reporter|staff writer|senior reporter|reporter|correspondent|columnist)\b/iu;
