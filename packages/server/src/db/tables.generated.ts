// Written by generate-tables.ts from the migrations; do not edit.
import type { ColumnType, Generated } from 'kysely'

/** Read as a value, written as JSON text. */
type Json = ColumnType<unknown, string, string>
type JsonWithDefault = ColumnType<unknown, string | undefined, string>

interface Allocation {
  id: string
  target_id: string
  org_unit_id: string
  value: string | null
  same_period_last_year: string | null
  baseline: string | null
  version: number
  allocated_by: string
  allocated_at: string
  locked: Generated<boolean>
  note: string | null
}

interface AuditEntry {
  id: string
  at: string
  person_id: string | null
  org_unit_id: string | null
  action: string
  subject_kind: string
  subject_id: string
  detail: JsonWithDefault
}

interface AuditSeal {
  id: string
  first_entry: string
  last_entry: string
  entry_ids: string[]
  previous_hash: string
  hash: string
  sealed_at: string
}

interface AuditSealed {
  entry_id: string
  seal_id: string
}

interface AuthAccount {
  id: string
  user_id: string
  account_id: string
  provider_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: string | null
  refresh_token_expires_at: string | null
  scope: string | null
  password: string | null
  created_at: Generated<string>
  updated_at: Generated<string>
}

interface AuthSession {
  id: string
  user_id: string
  token: string
  expires_at: string
  ip_address: string | null
  user_agent: string | null
  created_at: Generated<string>
  updated_at: Generated<string>
}

interface AuthUser {
  id: string
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  username: string | null
  display_username: string | null
  created_at: Generated<string>
  updated_at: Generated<string>
}

interface AuthVerification {
  id: string
  identifier: string
  value: string
  expires_at: string
  created_at: Generated<string>
  updated_at: Generated<string>
}

interface Campaign {
  id: string
  title: string
  kind: Generated<string>
  theme: string | null
  root_unit_id: string
  lead_unit_id: string | null
  legal_basis_id: string | null
  document_text_id: string | null
  reading_id: string | null
  starts_on: string | null
  start_text: string | null
  ends_on: string | null
  created_at: string
  created_by: string
  tracked_at: string | null
  tracked_by: string | null
  version: Generated<number>
  registration_due_on: string | null
}

interface CampaignNode {
  id: string
  tree_version_id: string
  campaign_id: string
  org_unit_id: string
  parent_id: string | null
  line: string
  path: string
  depth: number
  is_closed_boundary: Generated<boolean>
}

interface CampaignReach {
  campaign_id: string
  holder_id: string
  org_unit_id: string
}

interface CampaignTreeVersion {
  id: string
  campaign_id: string
  effective_from: string
  effective_to: string | null
  document_id: string | null
}

interface Cluster {
  id: string
  kept_by: string
  kind: string
  name: string
  valid_from: string
  valid_to: string | null
}

interface ClusterSeat {
  id: string
  cluster_id: string
  kept_by: string
  org_unit_id: string
  role: string
  valid_from: string
  valid_to: string | null
}

interface ContentItem {
  id: string
  campaign_id: string
  path: string
  label: string
  depth: number
  title: string
  position: number
  span_start: number | null
  span_end: number | null
  added_by: string | null
  confirmed_at: string | null
}

interface Delivery {
  id: string
  campaign_id: string
  document_id: string
  letter_id: string | null
  from_unit_id: string
  to_unit_id: string
  node_id: string
  delivered_on: string
  delivered_at: string
  delivered_by: string
}

interface DeliveryFact {
  id: string
  delivery_id: string
  kind: string
  at: string
  person_id: string | null
  detail: JsonWithDefault
}

interface DemoAccount {
  username: string
  password: string
  full_name: string
  position: string
  org_unit_name: string
  position_in_list: number
}

interface DocumentBook {
  id: string
  org_unit_id: string
  kind: string
  year: number
  kept_by: string
  last_number: Generated<number>
}

interface DocumentFile {
  id: string
  document_id: string
  sha256: string
  role: string
  file_name: string
  added_at: string
}

interface DocumentIntake {
  id: string
  org_unit_id: string
  file_name: string
  kind: string
  packet: Json | null
  page_count: number
  pages_read: Generated<number>
  received_at: string
  received_by: string
  cancelled_at: string | null
  finished_at: string | null
  failed: string | null
  document_id: string | null
}

interface DocumentIntakeFile {
  intake_id: string
  position: number
  sha256: string
  bytes: string
  media_type: string
  file_name: string
  is_original: boolean
  is_read: boolean
}

interface DocumentIntakePage {
  intake_id: string
  page: number
  content: Json
}

interface DocumentPacket {
  document_id: string
  content: Json
}

interface DocumentPage {
  document_text_id: string
  page: number
  width: number
  height: number
  source: string
  words: Json
  picture: string | null
}

interface DocumentText {
  id: string
  document_id: string
  version: number
  text: string
}

interface Duty {
  id: string
  campaign_id: string
  position: number
  actor: string | null
  actor_unit_id: string | null
  role: string
  text: string
  span_start: number | null
  span_end: number | null
  added_by: string | null
  confirmed_at: string | null
}

interface Event {
  id: string
  topic: string
  payload: Json
  at: Generated<string>
}

interface Evidence {
  id: string
  draft_id: string
  target_id: string | null
  sha256: string
  file_name: string
  added_at: string
  added_by: string
}

interface Figure {
  id: string
  report_id: string
  target_id: string
  subject_unit_id: string
  source: string
  measure: string
  status: string
  value: string | null
  numerator: string | null
  denominator: string | null
  not_yet: Generated<boolean>
  note: string | null
}

interface FigureAnswer {
  id: string
  figure_id: string
  org_unit_id: string
  kind: string
  value: string | null
  numerator: string | null
  denominator: string | null
  reason: string | null
  at: string
  person_id: string
}

interface Indicator {
  id: string
  slug: string
  kept_by: string
  name: string
  field: string
  measure_unit: string
  direction: string
  aggregation: string
  accumulation: string
  known_late: Generated<boolean>
  owner: string
  definition: string
  source: string
  added_by: string
  added_at: string
  retired_at: string | null
}

interface Installation {
  only_row: Generated<boolean>
  province_name: string
  time_zone: Generated<string>
  is_demo: Generated<boolean>
  clock_offset_seconds: Generated<string>
  created_at: Generated<string>
}

interface Invitation {
  id: string
  token_hash: string
  org_unit_id: string
  full_name: string
  position: string
  roles: string[]
  invited_by: string
  created_at: string
  expires_at: string
  accepted_at: string | null
  accepted_by: string | null
  withdrawn_at: string | null
}

interface MapTile {
  org_unit_id: string
  column_at: number
  row_at: number
  arranged_by: string
  arranged_at: string
}

interface Membership {
  id: string
  person_id: string
  org_unit_id: string
  position: string
  roles: string[]
  valid_from: string
  valid_to: string | null
}

interface Mending {
  id: string
  reading_id: string
  element_kind: string
  element_key: string
  act: string
  before: Json | null
  after: Json | null
  person_id: string
  at: string
}

interface Milestone {
  id: string
  campaign_id: string
  kind: string
  title: string | null
  happens_on: string
  span_start: number | null
  span_end: number | null
  added_by: string | null
  confirmed_at: string | null
}

interface Narrative {
  id: string
  report_id: string
  heading: string
  text: string
  position: number
}

interface OfficialDocument {
  id: string
  holder_id: string
  direction: string
  issuer_unit_id: string | null
  issuer: string | null
  parent_issuer: string | null
  symbol: string | null
  number: string | null
  document_type: string | null
  issued_on: string | null
  place: string | null
  subject: string | null
  signer: string | null
  signer_title: string | null
  sign_authority: string | null
  urgency: string | null
  search_key: string
  replaces_id: string | null
  arrived_with_id: string | null
  received_at: string
  received_by: string | null
}

interface OrgUnit {
  id: string
  created_at: Generated<string>
}

interface OrgUnitLink {
  id: string
  org_unit_id: string
  superior_id: string
  kind: string
  valid_from: string
  valid_to: string | null
}

interface OrgUnitPopulation {
  id: string
  org_unit_id: string
  counted_on: string
  people: number
  source: string
  entered_by: string
  entered_at: string
}

interface OrgUnitSuccession {
  id: string
  from_id: string
  to_id: string
  kind: string
  happened_on: string
  deciding_document: string | null
  decided_on: string | null
}

interface OrgUnitVersion {
  id: string
  org_unit_id: string
  name: string
  short_name: string | null
  tier: string
  branch: string
  code: string | null
  territory_code: string | null
  sort_key: string
  search_key: string
  position: Generated<number>
  valid_from: string
  valid_to: string | null
}

interface Outbox {
  id: string
  topic: string
  payload: Json
  created_at: Generated<string>
}

interface Person {
  id: string
  full_name: string
  sort_key: string
  search_key: string
  user_id: string | null
  created_at: Generated<string>
}

interface Pledge {
  registration_id: string
  target_id: string
  assigned: string
  value: string
}

interface PortalCampaign {
  id: string | null
  title: string | null
  theme: string | null
  starts_on: string | null
  ends_on: string | null
}

interface PortalFile {
  document_id: string | null
  sha256: string | null
  file_name: string | null
  media_type: string | null
  bytes: string | null
  campaign_id: string | null
}

interface PortalInstallation {
  province_name: string | null
  time_zone: string | null
  clock_offset_seconds: string | null
}

interface PortalPublication {
  id: string | null
  campaign_id: string | null
  kind: string | null
  document_id: string | null
  source: string | null
  as_of: string | null
  content: Json | null
  approved_at: string | null
}

interface Publication {
  id: string
  campaign_id: string
  kind: string
  document_id: string | null
  period_id: string | null
  source: string
  as_of: string
  content: Json
  approved_by: string
  approved_at: string
  withdrawn_at: string | null
  file_sha256: string | null
  file_name: string | null
}

interface QuickAnswer {
  id: string
  request_id: string
  org_unit_id: string
  revision: number
  sent_at: string
  sent_by: string
}

interface QuickQuestion {
  id: string
  request_id: string
  position: number
  kind: string
  words: string
  measure_unit: string | null
  whole_number: boolean
  sums: boolean
  optional: boolean
  choices: string[]
}

interface QuickReceiver {
  request_id: string
  org_unit_id: string
}

interface QuickRequest {
  id: string
  asker_unit_id: string
  campaign_id: string | null
  title: string
  document_symbol: string | null
  note: string | null
  due_at: string
  asked_at: string
  asked_by: string
}

interface QuickRequestFact {
  id: string
  request_id: string
  kind: string
  due_at: string | null
  at: string
  person_id: string
}

interface QuickValue {
  answer_id: string
  question_id: string
  number: string | null
  words: string | null
}

interface ReadReceipt {
  delivery_id: string
  person_id: string
  at: string
}

interface Reading {
  id: string
  document_text_id: string
  ordinal: number
  proposal: Json
  read_at: string
}

interface RegisterEntry {
  id: string
  book_id: string
  document_id: string
  org_unit_id: string
  number_text: string
  our_number: number | null
  registered_on: string
  forwarded_to: string | null
  note: string | null
  registered_by: string
  registered_at: string
}

interface Registration {
  id: string
  campaign_id: string
  org_unit_id: string
  version: number
  note: string | null
  decided_by: string
  entered_by: string
  registered_at: string
  registered_on: string
}

interface RegistrationFile {
  id: string
  registration_id: string
  sha256: string
  file_name: string
  added_at: string
  added_by: string
}

interface Reminder {
  id: string
  campaign_id: string | null
  period_id: string | null
  kind: string
  about: string
  from_unit_id: string
  to_unit_id: string
  sent_at: string
  sent_by: string
  answer: string | null
  answered_at: string | null
  withdrawn_at: string | null
  quick_request_id: string | null
}

interface Report {
  id: string
  draft_id: string
  campaign_id: string
  period_id: string
  reporter_unit_id: string
  revision: number
  submitted_at: string
  submitted_on: string
  submitted_by: string
}

interface ReportDemand {
  id: string
  campaign_id: string
  document_id: string
  outline: string[]
  receiver_unit_id: string
  created_by: string
  created_at: string
}

interface ReportDraft {
  id: string
  period_id: string
  reporter_unit_id: string
  content: JsonWithDefault
  version: Generated<number>
  saved_at: string
  saved_by: string
}

interface ReportFact {
  id: string
  draft_id: string
  report_id: string | null
  figure_id: string | null
  kind: string
  revision: number
  draft_version: number | null
  reason: string | null
  decided_by: string | null
  entered_by: string
  at: string
}

interface ReportSample {
  id: string
  period_id: string
  org_unit_id: string
  seed: string
  drawn_at: string
  drawn_by: string
}

interface ReportSampleItem {
  sample_id: string
  draft_id: string
  reasons: string[]
}

interface ReportingDuty {
  id: string
  period_id: string
  target_id: string | null
  subject_unit_id: string
  reporter_unit_id: string
  due_on: string
}

interface ReportingPeriod {
  id: string
  campaign_id: string
  demand_id: string
  name: string
  starts_on: string
  ends_on: string
  due_on: string
}

interface RequestKey {
  actor: string
  key: string
  body_hash: string
  status: number
  answer: Json | null
  created_at: Generated<string>
}

interface Review {
  id: string
  campaign_id: string
  kind: string
  period_id: string
  cut_off: string
  frozen_at: string
  frozen_by: string
  content: Json
}

interface ReviewDraft {
  review_id: string
  content: Json
  version: Generated<number>
  saved_at: string
  saved_by: string
}

interface ReviewFigure {
  review_id: string
  target_id: string
  node_id: string
  value: string | null
  numerator: string
  denominator: string
  reported: number
  verified: number
  late: number
  expected: number
  figure_ids: string[]
}

interface ReviewRendition {
  id: string
  review_id: string
  media_type: string
  draft_version: number
  sha256: string | null
  attempts: Generated<number>
  failed: string | null
  requested_at: string
  finished_at: string | null
}

interface SchemaMigration {
  name: string
  hash: string
  applied_at: Generated<string>
}

interface SignInFailure {
  username: string
  failures: number
  last_failed_at: string
  locked_until: string | null
}

interface Standing {
  node_id: string
  target_id: string
  period_id: string
  value: string | null
  numerator: Generated<string>
  denominator: Generated<string>
  reported: Generated<number>
  verified: Generated<number>
  late: Generated<number>
  expected: Generated<number>
  updated_at: Generated<string>
  same_period: Generated<string>
  same_period_known: Generated<number>
}

interface StandingChange {
  id: Generated<string>
  report_id: string | null
  period_id: string | null
  allocation_id: string | null
}

interface StandingLeaf {
  target_id: string
  subject_unit_id: string
  period_id: string
  figure_id: string | null
  value: string | null
  numerator: string | null
  denominator: string | null
  reported: number
  verified: number
  late: number
  same_period: Generated<string>
  same_period_known: Generated<number>
}

interface StoredFile {
  sha256: string
  bytes: string
  media_type: string
  stored_at: Generated<string>
}

interface Target {
  id: string
  campaign_id: string
  content_path: string | null
  position: number
  indicator: string
  indicator_slug: string | null
  comparator: string
  value: string | null
  value_high: string | null
  measure_unit: string | null
  base: string | null
  direction: string
  change: string | null
  scale: Generated<string>
  whole_number: Generated<boolean>
  aggregation: string
  accumulation: string
  known_once: Generated<boolean>
  deadline: string | null
  quote: string | null
  span_start: number | null
  span_end: number | null
  confidence: string | null
  added_by: string | null
  confirmed_at: string | null
  confirmed_by: string | null
  dropped_at: string | null
  version: Generated<number>
}

interface Territory {
  code: string
  name: string
  kind: string
  parent_code: string | null
  valid_from: string
  valid_to: string | null
}

interface TerritoryPopulation {
  code: string
  counted_on: string
  population: number
}

interface UnitReach {
  holder_id: string
  org_unit_id: string
  depth: number
}

export interface Tables {
  allocation: Allocation
  audit_entry: AuditEntry
  audit_seal: AuditSeal
  audit_sealed: AuditSealed
  auth_account: AuthAccount
  auth_session: AuthSession
  auth_user: AuthUser
  auth_verification: AuthVerification
  campaign: Campaign
  campaign_node: CampaignNode
  campaign_reach: CampaignReach
  campaign_tree_version: CampaignTreeVersion
  cluster: Cluster
  cluster_seat: ClusterSeat
  content_item: ContentItem
  delivery: Delivery
  delivery_fact: DeliveryFact
  demo_account: DemoAccount
  document_book: DocumentBook
  document_file: DocumentFile
  document_intake: DocumentIntake
  document_intake_file: DocumentIntakeFile
  document_intake_page: DocumentIntakePage
  document_packet: DocumentPacket
  document_page: DocumentPage
  document_text: DocumentText
  duty: Duty
  event: Event
  evidence: Evidence
  figure: Figure
  figure_answer: FigureAnswer
  indicator: Indicator
  installation: Installation
  invitation: Invitation
  map_tile: MapTile
  membership: Membership
  mending: Mending
  milestone: Milestone
  narrative: Narrative
  official_document: OfficialDocument
  org_unit: OrgUnit
  org_unit_link: OrgUnitLink
  org_unit_population: OrgUnitPopulation
  org_unit_succession: OrgUnitSuccession
  org_unit_version: OrgUnitVersion
  outbox: Outbox
  person: Person
  pledge: Pledge
  portal_campaign: PortalCampaign
  portal_file: PortalFile
  portal_installation: PortalInstallation
  portal_publication: PortalPublication
  publication: Publication
  quick_answer: QuickAnswer
  quick_question: QuickQuestion
  quick_receiver: QuickReceiver
  quick_request: QuickRequest
  quick_request_fact: QuickRequestFact
  quick_value: QuickValue
  read_receipt: ReadReceipt
  reading: Reading
  register_entry: RegisterEntry
  registration: Registration
  registration_file: RegistrationFile
  reminder: Reminder
  report: Report
  report_demand: ReportDemand
  report_draft: ReportDraft
  report_fact: ReportFact
  report_sample: ReportSample
  report_sample_item: ReportSampleItem
  reporting_duty: ReportingDuty
  reporting_period: ReportingPeriod
  request_key: RequestKey
  review: Review
  review_draft: ReviewDraft
  review_figure: ReviewFigure
  review_rendition: ReviewRendition
  schema_migration: SchemaMigration
  sign_in_failure: SignInFailure
  standing: Standing
  standing_change: StandingChange
  standing_leaf: StandingLeaf
  stored_file: StoredFile
  target: Target
  territory: Territory
  territory_population: TerritoryPopulation
  unit_reach: UnitReach
}
