/** Every field of the small dataset that somebody writes text into, with where it stands. */
export interface TextField {
	/** File and path, for people. */
	readonly name: string;
	readonly file: string;
	readonly path: readonly (string | number)[];
}

const IN: Readonly<Record<string, readonly string[]>> = {
	'dataset.yaml': ['title', 'summary', 'reports', 'licence.name', 'licence.url'],
	'sources/harbour.yaml': [
		...['id', 'title', 'authors.0.given', 'authors.0.family', 'publisher', 'issued', 'issuedNote', 'url', 'language'],
		...['genre', 'rights', 'summary', 'archived', 'retrieved', 'speakers.0.id', 'speakers.0.name', 'text.sha256']
	],
	'claims/harbour.yaml': [
		...['quotes.ships.exact', 'quotes.ships.prefix', 'quotes.ships.suffix', 'quotes.ships.speaker'],
		...['quotes.ships.reportedFor', 'claims.2.id', 'claims.2.quote', 'claims.2.words', 'claims.2.subject'],
		...['claims.2.measure', 'claims.2.nature', 'claims.2.quantity.of', 'claims.2.quantity.unit'],
		...['claims.2.quantity.relation', 'claims.2.period.label', 'claims.2.period.date', 'claims.2.period.words'],
		...['claims.2.period.because', 'claims.2.caveat', 'claims.0.record.words', 'claims.0.subject', 'claims.0.measure'],
		...[
			'claims.0.caveat',
			'claims.0.history.0.what',
			'derivations.0.id',
			'derivations.0.kind',
			'derivations.0.subject'
		],
		...['derivations.0.measure', 'derivations.0.period.label', 'derivations.0.caveat', 'derivations.0.from.value'],
		...['undrawn.0.reason', 'undrawn.0.words.0.text']
	],
	'checks/harbour.yaml': [
		...[
			'checks.0.id',
			'checks.0.of',
			'checks.0.subject',
			'checks.0.measure',
			'checks.0.period.label',
			'checks.0.label'
		],
		...['checks.0.publisher', 'checks.0.title', 'checks.0.url', 'checks.0.date', 'checks.0.words'],
		...['checks.0.reason', 'checks.2.label', 'checks.2.words', 'checks.2.assumption', 'checks.2.language']
	],
	'figures/ships.yaml': [
		...['title', 'subtitle', 'note', 'topics.0', 'chart.type', 'chart.of', 'chart.one', 'revisions.0.date'],
		...['revisions.0.what', 'revisions.0.why', 'aliases.0', 'status']
	],
	'figures/turnover.yaml': [
		...['title', 'subtitle', 'note', 'topics.0', 'chart.bars.0.label', 'chart.bars.1.label', 'headline.label']
	]
};

export const TEXT_FIELDS: readonly TextField[] = Object.entries(IN).flatMap(([file, paths]) =>
	paths.map((path) => ({
		name: `${file.replace(/harbour|\.yaml/g, '').replace(/\/$/, '')} ${path}`,
		file,
		path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
	}))
);
