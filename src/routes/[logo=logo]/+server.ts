import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { currentDataset } from '$lib/dataset/current';
import { disk } from '$lib/dataset/ports/disk';
import { settings } from '$lib/settings.js';
import { ofShared } from '$lib/site/making/piece';
import { logoName, logoNamed } from '$lib/site/shell/logo';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;

export const entries: EntryGenerator = () =>
	ofShared(() => {
		const { light, dark } = currentDataset().brand?.logo ?? {};
		return [...(light ? [logoName('light', light)] : []), ...(dark ? [logoName('dark', dark)] : [])].map((logo) => ({
			logo
		}));
	});

export const GET: RequestHandler = ({ params }) => {
	const asked = logoNamed(params.logo);
	const file = asked && currentDataset().brand?.logo?.[asked.theme];
	if (!file || file.kind !== asked.kind) error(404, 'There is no logo at this address.');
	const bytes = disk.read(join(settings().data, file.file));
	return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': TYPES[file.kind] } });
};
