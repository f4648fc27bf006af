import { error } from '@sveltejs/kit';
import { countRead } from '$lib/sentences/personalReading';
import { citationWords } from '$lib/sentences/sources';
import { currentDataset, figuresQuoting, findSource } from '$lib/dataset/current';
import { pageRecord } from '$lib/site/shell/pageRecord';
import { ofShared } from '$lib/site/making/piece';
import { ribbonOf, tickId } from '$lib/site/source/ribbon/ticks';
import { disputedName } from '$lib/sentences/houseStandings';
import { argumentOf, disputedIn } from '$lib/site/source/argument';
import { claimView } from '$lib/site/source/claimView';
import { sourceView } from '$lib/site/source/sourceView';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => ofShared(() => currentDataset().sources.map(({ id }) => ({ source: id })));

export const load: PageServerLoad = ({ params }) => {
	const source = findSource(params.source) ?? error(404, `There is no source “${params.source}”.`);
	const figures = figuresQuoting(source.id);
	return {
		source: sourceView(source),
		argument: argumentOf(source, figures),
		disputed: disputedIn(source),
		disputedName: disputedName(source.style),
		claims: source.claims.map((claim) => claimView(claim, figures)),
		read: countRead(source.claims),
		ribbon: ribbonOf(source, figures),
		record: pageRecord(
			`/sources/${source.id}/`,
			`${source.title}: its numbers`,
			`All numbers of ${citationWords(source)}, drawn or listed with the reason.`
		),
		inventory: source.inventory.map(({ words, start, end, claims, reason }) => ({
			id: tickId(start, end),
			words,
			start,
			claims,
			reason: reason ?? ''
		}))
	};
};
