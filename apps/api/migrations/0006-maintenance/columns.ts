/** What a unit tells of itself, and may change: none of it decides what anybody pays. */
export const COLUMNS = /* sql */ `
ALTER TABLE canbao.unit
  ADD COLUMN legal_representative_id_no text
    CONSTRAINT unit_legal_representative_id_no_has_18 CHECK (legal_representative_id_no ~ '^[0-9]{17}[0-9X]$'),
  ADD COLUMN legal_representative_phone text,
  ADD COLUMN bank_account_name text;

GRANT UPDATE (name, address, phone, legal_representative, legal_representative_id_no, legal_representative_phone,
  bank_name, bank_account_name, bank_account) ON canbao.unit TO canbao_app;
`;
