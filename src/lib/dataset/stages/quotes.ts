/** The quotes of a claims file. Whether they stand in the text is asked in `text/matchQuotes.ts`. */
import type { Report } from '../read/files';
import { Names } from '../problems/names';
import { isRecord } from '../read/plain';
import type { Parsed } from '../read/records';
import { NO_SPEAKER } from '../read/standIns';
import { slug } from '../schema/fields';
import type { ClaimsRecord } from '../schema/claims';
import type { SourceRecord } from '../schema/source';
import type { Quote, Span, Speaker } from '../types';
import type { YamlFile } from '../read/yaml';

/** A source's record with the file that it stands in. */
export interface LocatedSource {
	readonly record: SourceRecord;
	readonly file: YamlFile;
	/** Where something stands in for what is wrong in the file. */
	readonly stoodIn: Parsed<SourceRecord>['stoodIn'];
}

/** The quotes of a claims file by id; broken ones are registered without a value. */
export function quotesOf(
	claims: ClaimsRecord,
	file: YamlFile,
	source: LocatedSource | undefined,
	report: Report
): Names<Quote> {
	const names = new Names<Quote>();
	const speakers = speakersOf(source);
	const written = isRecord(file.data) ? file.data['quotes'] : undefined;
	for (const [id, quote] of isRecord(written) ? Object.entries(written) : []) {
		names.define(id, undefined);
		// Of a quote that is left out for another of its fields too.
		const speaker = claims.quotes[id]?.speaker ?? (isRecord(quote) ? quote['speaker'] : undefined);
		if (source && slug.safeParse(speaker).success) reportSpeaker(String(speaker), id, speakers, source, file, report);
	}
	for (const [id, record] of Object.entries(claims.quotes)) {
		const speaker = speakers.get(record.speaker);
		const { pages = [], labels = [] } = source?.record.text.from ?? {};
		const page = pageAt(pages, record.start);
		const label = labels[page - 1] ?? '';
		names.set(id, {
			id,
			...record,
			...(page > 0 && { page }),
			...(page > 0 && label !== '' && label !== String(page) && { pageLabel: label }),
			speaker: speaker ?? { id: record.speaker, name: record.speaker }
		});
	}
	return names;
}

function reportSpeaker(
	speaker: string,
	quote: string,
	speakers: Names<Speaker>,
	source: LocatedSource,
	file: YamlFile,
	report: Report
): void {
	if ([speaker, NO_SPEAKER].some((id) => speakers.has(id)) || speaker === NO_SPEAKER) return;
	report({
		at: file.at(['quotes', quote, 'speaker']),
		code: 'unknown-speaker',
		message: `“${speaker}” is no speaker of the source`,
		expected: [...new Set(source.record.speakers.map((known) => known.id))].join(', '),
		nearest: speakers.nearest(speaker)
	});
}

/** The source's speakers; broken ones are registered without a value. */
function speakersOf(source: LocatedSource | undefined): Names<Speaker> {
	const names = new Names<Speaker>();
	for (const speaker of source?.record.speakers ?? []) names.define(speaker.id, speaker);
	const written = isRecord(source?.file.data) ? source.file.data['speakers'] : undefined;
	const list: unknown[] = Array.isArray(written) ? written : [];
	for (const speaker of list)
		if (isRecord(speaker) && typeof speaker['id'] === 'string') names.define(speaker['id'], undefined);
	return names;
}

/** A quote's place in the text for a span within the quote. */
export function inText(quote: Quote, span: Span): Span {
	return { start: quote.start + span.start, end: quote.start + span.end };
}

/** The page on which a place of the text stands, by where each begins; 0 where no pages are known. */
function pageAt(pages: readonly number[], place: number): number {
	return pages.findLastIndex((begins) => begins <= place) + 1;
}
