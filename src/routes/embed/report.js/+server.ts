import script from '$lib/site/embed/report.ts?script';

export const prerender = true;

export const GET = () => new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
