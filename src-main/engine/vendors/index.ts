import { today } from '../kernel/clock.ts';
import { areSimilar, nameCore } from '../kernel/company-names.ts';
import { command, os, query } from '../kernel/procedures.ts';
import { searchQuery } from '../kernel/search-query.ts';
import { serviceTransfer } from '../law/service-transfer.ts';
import { transferVerdict } from '../law/transfer.ts';
import { saveChain } from './change-chain.ts';
import { putCountries, setCountries } from './change-countries.ts';
import { removeContact, removeDocument, saveContact, saveDocument } from './change-documents.ts';
import {
  knownService,
  removeLocation,
  removeService,
  removeSubProcessor,
  saveLocation,
  saveService,
  saveSubProcessor,
} from './change-services.ts';
import { archiveVendors, restoreVendors, setOwner, setOwners, setStatus } from './change-standing.ts';
import { setTia } from './change-tia.ts';
import { putTools, setTools } from './change-tools.ts';
import { createVendor, saveContract, saveProfile } from './change-vendor.ts';
import { removeView, saveView } from './change-views.ts';
import { listVendors } from './list-vendors.ts';
import { savedViews } from './repo/saved-views.ts';
import { nameCores, vendorNames, vendorsByCore } from './repo/vendors.ts';
import { vendorOf } from './vendor-of.ts';

/** How many names a choice of vendors offers at once. */
const offeredNames = 50;

/** The register of vendors: who processes what for us, where, with whose help, and on what papers. */
export const vendors = os.vendors.router({
  list: os.vendors.list.handler(query(listVendors)),
  get: os.vendors.get.handler(query((tools, { vendorId }) => vendorOf(tools, vendorId))),
  names: os.vendors.names.handler(
    query(({ db }, { search }) => ({ vendors: vendorNames(db, searchQuery(search, 'any'), offeredNames) })),
  ),
  similar: os.vendors.similar.handler(
    query(({ db }, { name, exceptId }) => {
      const core = nameCore(name);
      const near = nameCores(db, core.length).filter((known) => areSimilar(known, core));
      return { vendors: vendorsByCore(db, near, exceptId) };
    }),
  ),
  create: os.vendors.create.handler(command(createVendor)),
  saveProfile: os.vendors.saveProfile.handler(command(saveProfile)),
  saveContract: os.vendors.saveContract.handler(command(saveContract)),
  setStatus: os.vendors.setStatus.handler(command(setStatus)),
  archive: os.vendors.archive.handler(command(archiveVendors)),
  restore: os.vendors.restore.handler(command(restoreVendors)),
  setOwner: os.vendors.setOwner.handler(command(setOwner)),
  setOwners: os.vendors.setOwners.handler(command(setOwners)),
  saveService: os.vendors.saveService.handler(command(saveService)),
  removeService: os.vendors.removeService.handler(command(removeService)),
  saveLocation: os.vendors.saveLocation.handler(command(saveLocation)),
  removeLocation: os.vendors.removeLocation.handler(command(removeLocation)),
  saveSubProcessor: os.vendors.saveSubProcessor.handler(command(saveSubProcessor)),
  saveChain: os.vendors.saveChain.handler(command(saveChain)),
  removeSubProcessor: os.vendors.removeSubProcessor.handler(command(removeSubProcessor)),
  setCountries: os.vendors.setCountries.handler(command(setCountries)),
  putCountries: os.vendors.putCountries.handler(command(putCountries)),
  setTools: os.vendors.setTools.handler(command(setTools)),
  putTools: os.vendors.putTools.handler(command(putTools)),
  setTia: os.vendors.setTia.handler(command(setTia)),
  saveDocument: os.vendors.saveDocument.handler(command(saveDocument)),
  removeDocument: os.vendors.removeDocument.handler(command(removeDocument)),
  saveContact: os.vendors.saveContact.handler(command(saveContact)),
  removeContact: os.vendors.removeContact.handler(command(removeContact)),
  savedViews: os.vendors.savedViews.handler(query(({ db }) => ({ views: savedViews(db) }))),
  saveView: os.vendors.saveView.handler(command(saveView)),
  removeView: os.vendors.removeView.handler(command(removeView)),
  serviceTransfer: os.vendors.serviceTransfer.handler(
    query((tools, { serviceId }) => {
      const { vendorId, service } = knownService(tools, serviceId);
      const law = tools.templates.transferLaw();
      return serviceTransfer(vendorOf(tools, vendorId), service, today(tools.clock), law);
    }),
  ),
  transferVerdict: os.vendors.transferVerdict.handler(({ context, input }) =>
    transferVerdict(input, context.templates.transferLaw()),
  ),
  transferLaw: os.vendors.transferLaw.handler(({ context }) => context.templates.transferLaw()),
});
