import { base } from '$app/paths';
import { redirectPage } from '$lib/site/shell/redirect';

// What stood here was for those who build sites, and is in `docs/scale.md`; earlier links lead to a page for readers.
export const prerender = true;
export const trailingSlash = 'always';

// Kit writes a page as a folder’s index only for this exact type.
export const GET = () => new Response(redirectPage('/data/', base), { headers: { 'Content-Type': 'text/html' } });
