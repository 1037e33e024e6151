import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../../../src-main/engine/templates.ts';
import { countryFinder } from '../../../../src-main/engine/vendors/rules/vendor-list/read-address.ts';

const templates = loadTemplates(join(import.meta.dirname, '../../../../templates'));
const finder = countryFinder(templates.transferLaw(), templates.gazetteer());

test.each([
  ['12 Yonge Street, 10th Floor, Toronto, Ontario, M2N 6K8, Canada', 'Toronto', 'CA'],
  ['171 John Street, Toronto, ON M5T 1X3, Canada', 'Toronto', 'CA'],
  ['Level 6, 341 George St, Sydney, NSW 2000, Australia', 'Sydney', 'AU'],
  ['1210 Indiana Ave, Chicago, IL 60605, USA', 'Chicago', 'US'],
  ['New York, NY, United States', 'New York', 'US'],
  ['229 West 36th Street, New York, NY 10018, United States', 'New York', 'US'],
  ['Munich, Germany', 'Munich', 'DE'],
  ['3 Impasse, 75003 Paris, France', 'Paris', 'FR'],
  ['Am Kai 3, 20457 Hamburg', '', null],
  ['Amsterdam, the Netherlands', 'Amsterdam', 'NL'],
  ['San Francisco, CA 94114 United States', 'San Francisco', 'US'],
  ['Cambridge, MA 02141. United States', 'Cambridge', 'US'],
  // California, or Canada: nobody shall guess.
  ['San Francisco, CA', 'San Francisco', null],
  ['Austin, TX 78701', 'Austin', 'US'],
  ['Berlin, DE', 'Berlin', null],
  ['1 Fleet St, London EC2A 4NE, United Kingdom', 'London', 'GB'],
  ['Lewes, Delaware 19904', 'Lewes', 'US'],
  ['Zürich, Schweiz', 'Zürich', 'CH'],
  ['Tbilisi, Georgia', 'Tbilisi', 'GE'],
  ['Not specified', '', null],
  ['', '', null],
])('%s', (address, city, country) => {
  expect(finder.inAddress(address)).toEqual({ city, country });
});

test.each([
  ['DE', 'DE'],
  ['de', 'DE'],
  ['Deutschland', 'DE'],
  ['germany', 'DE'],
  ['DEU', 'DE'],
  ['UK', 'GB'],
  ['The Netherlands', 'NL'],
  ['U.S.A.', 'US'],
  ['Südkorea', 'KR'],
  ['Schweizerische Eidgenossenschaft', 'CH'],
  ['Holland', 'NL'],
  ['RUS', 'RU'],
  ['VAE', 'AE'],
  ['BRD', 'DE'],
  ['Republic of Ireland', 'IE'],
  ['Weißrussland', 'BY'],
  ['Atlantis', null],
  ['', null],
])('a country called %s', (name, code) => {
  expect(finder.called(name)).toBe(code);
});
