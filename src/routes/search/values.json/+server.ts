import { json } from '@sveltejs/kit';
import { listedFigures } from '$lib/dataset/current';
import { facetValues } from '$lib/site/finding/document';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(facetValues(listedFigures()));
