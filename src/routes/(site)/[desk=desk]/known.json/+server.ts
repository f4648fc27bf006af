import { currentDataset, hasDesk, listedFigures } from '$lib/dataset/current';
import { knownList } from '$lib/site/desk/knownList';
import { ofShared } from '$lib/site/making/piece';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => ofShared(() => (hasDesk() ? [{ desk: 'desk' }] : []));

export const GET: RequestHandler = () => {
	const list = knownList(currentDataset().sources, listedFigures());
	return new Response(`${JSON.stringify(list)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
