/**
 * The part of the content security policy that a server sends as a header: for all pages the same, and for all embeds. Each
 * document carries the rest of its policy itself. Plain JavaScript, because `svelte.config.js` reads it.
 */

/** The script that stands in every page, `early/early.js`, and the one in every embed, `embed/report.ts`. Tests compute both anew. */
export const EARLY_SCRIPT = 'sha256-OK8k5vRVVTfs3WYjvHJREcvItuieZD7/FOGlsGAw0TQ=';
export const REPORT_SCRIPT = 'sha256-igFJ/nIu3l++C9jiksOxrV3wBZ8zMN8BFI4f576/VW8=';

const NOTHING_ELSE = "object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** Pages stand in nobody’s frame. */
export const PAGE_HEADER = `script-src 'strict-dynamic' '${EARLY_SCRIPT}'; worker-src 'self'; ${NOTHING_ELSE}; frame-ancestors 'none'`;

/** Embeds stand in anybody’s, a local file among them. */
export const EMBED_HEADER = `script-src '${REPORT_SCRIPT}'; ${NOTHING_ELSE}; frame-ancestors * file:`;
