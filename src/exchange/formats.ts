import { brat } from './brat';
import { codebook } from './codebook';
import { csv } from './csv';
import type { ExchangeFormat } from './format';
import { html } from './html';
import { jsonl } from './jsonl';
import { schemaOrg } from './schemaOrg';
import { tei } from './tei';
import { w3c } from './w3c';

/** Every format that annotations can be exported to; those with `read` can be imported too. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [w3c, brat, jsonl, csv, tei, codebook, schemaOrg, html];
