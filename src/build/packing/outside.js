/**
 * Packages that stay outside of all that is bundled for users of the package, who install them: they bring machine code, or files
 * that they read themselves. Plain JavaScript, because `vite.config.ts` reads it.
 */
export const PACKAGES_OUTSIDE = ['@resvg/resvg-js', 'subset-font'];
