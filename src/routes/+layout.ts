export const prerender = true;
// No client of kit’s: what lives on a page are its islands (`site/islands`).
export const csr = false;
export const trailingSlash = 'always';
