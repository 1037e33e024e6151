import { join } from 'node:path';
import { placeReader } from '../../../src-main/engine/subprocessors/rules/read-place.ts';
import { loadTemplates } from '../../../src-main/engine/templates.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../../templates'));

/** Places as the product reads them. */
export const places = placeReader(templates.transferLaw(), templates.gazetteer());

/** A list as its publisher wrote it, with two tables and one firm for two purposes. */
export const publishedList = `---
title: Kiebitzpost Subprocessors
---

We publish new subprocessors at least 30 days in advance.

## Third parties

| Name of Subprocessor | Description of Processing | Location of Processing | Corporate Location |
|----------------------|---------------------------|:----------------------:|--------------------|
| Blueridge Compute LLC (BRC) | Hosting, backup | United States | United States |
| Polderwolk Datacenters B.V. | Hosting | Netherlands, Germany | Netherlands |
| Merlion Ops | Support at night | Singapore | Singapore |
| Merlion Ops | Analysis of tickets | United States | Singapore |
| NachtSMS Inc (aka Funkstille) | Text messages | United States | United States |
| Greasewood Data Co. | Matching of companies | United States | United States |
| Leeside Helpdesk | Help desk | Ireland | Ireland |

## Subsidiaries

| Name of Subprocessor | Description of Processing | Location of Processing | Corporate Location |
|---|---|---|---|
| Kiebitzpost Wien GmbH | Subsidiary | Austria | Austria |
| Kiebitzpost Lyon SAS | Subsidiary | France | France |
`;
