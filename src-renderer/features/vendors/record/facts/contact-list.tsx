import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Vendor, VendorContact } from '../../../../../src-main/contract/vendor-record.ts';
import { useTexts } from '../../../../i18n/messages.ts';
import { useAccess } from '../../../../lib/queries.ts';
import { Button } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { FieldPair, FormSection } from '../form-section.tsx';
import { PartRow } from '../part-row.tsx';
import { RecordDialog } from '../record-dialog.tsx';

type Draft = Omit<VendorContact, 'id'> & { id: string | null };
const empty: Draft = { id: null, role: '', name: '', email: '', phone: '' };

/** Whom to reach at the vendor, and for what. */
export function ContactList({ vendor }: { vendor: Vendor }) {
  const t = useTexts('vendor');
  const [edited, setEdited] = useState<Draft | null>(null);
  return (
    <FormSection
      title={t('facts.contacts')}
      aside={
        <Button small variant="quiet" icon={Plus} onPress={() => setEdited(empty)}>
          {t('facts.addContact')}
        </Button>
      }
    >
      {vendor.contacts.length === 0 && <p className="text-ink-2">{t('facts.noContacts')}</p>}
      <ul>
        {vendor.contacts.map((contact) => (
          <PartRow
            key={contact.id}
            name={contact.name || contact.role}
            onEdit={() => setEdited(contact)}
            detail={[contact.name && contact.role, contact.email, contact.phone].filter(Boolean).join(' · ')}
          />
        ))}
      </ul>
      {edited && <ContactDialog vendorId={vendor.id} contact={edited} onClose={() => setEdited(null)} />}
    </FormSection>
  );
}

interface ContactDialogProps {
  vendorId: string;
  contact: Draft;
  onClose: () => void;
}

const fields = [
  ['name', 'text'],
  ['role', 'text'],
  ['email', 'email'],
  ['phone', 'tel'],
] as const;

function ContactDialog({ vendorId, contact, onClose }: ContactDialogProps) {
  const t = useTexts('vendor');
  const { engine } = useAccess();
  const [draft, setDraft] = useState(contact);
  const { id } = contact;
  return (
    <RecordDialog
      title={t(id ? 'facts.editContact' : 'facts.addContact')}
      onClose={onClose}
      save={() => engine.vendors.saveContact({ vendorId, contact: draft })}
      removal={
        id
          ? { run: () => engine.vendors.removeContact({ contactId: id }), done: t('facts.contactRemoved') }
          : undefined
      }
    >
      <FieldPair>
        {fields.map(([name, type]) => (
          <TextField
            key={name}
            autoFocus={name === 'name'}
            label={t(`facts.${name}`)}
            type={type}
            maxLength={500}
            value={draft[name]}
            onChange={(text) => setDraft({ ...draft, [name]: text })}
          />
        ))}
      </FieldPair>
    </RecordDialog>
  );
}
