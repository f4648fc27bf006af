import { hasDesk } from '$lib/dataset/current';
import script from '$lib/site/desk/worker.ts?script';
import { ofShared } from '$lib/site/making/piece';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => ofShared(() => (hasDesk() ? [{ desk: 'desk' }] : []));

export const GET: RequestHandler = () =>
	new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
