// @ts-nocheck

import { client } from './client.gen.ts';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.ts';
import type { AcceptInvitationData, AcceptInvitationErrors, AcceptInvitationResponses, AcknowledgeData, AcknowledgeErrors, AcknowledgeResponses, AddEvidenceData, AddEvidenceErrors, AddEvidenceResponses, AddIndicatorData, AddIndicatorErrors, AddIndicatorResponses, AddMembershipData, AddMembershipErrors, AddMembershipResponses, AddOrgUnitData, AddOrgUnitErrors, AddOrgUnitResponses, AddTargetData, AddTargetErrors, AddTargetResponses, AllocateTargetsData, AllocateTargetsErrors, AllocateTargetsResponses, AnswerFiguresData, AnswerFiguresErrors, AnswerFiguresResponses, AnswerQuicklyData, AnswerQuicklyErrors, AnswerQuicklyResponses, AnswerReminderData, AnswerReminderErrors, AnswerReminderResponses, ApproveReportData, ApproveReportErrors, ApproveReportResponses, ArrangeUnitMapData, ArrangeUnitMapErrors, ArrangeUnitMapResponses, AskQuicklyData, AskQuicklyErrors, AskQuicklyResponses, AttachSignedRegistrationData, AttachSignedRegistrationErrors, AttachSignedRegistrationResponses, CancelIntakeData, CancelIntakeErrors, CancelIntakeResponses, ChangePasswordData, ChangePasswordErrors, ChangePasswordResponses, ChangeTargetData, ChangeTargetErrors, ChangeTargetResponses, CloseClusterData, CloseClusterErrors, CloseClusterResponses, CloseOrgUnitData, CloseOrgUnitErrors, CloseOrgUnitResponses, CloseQuickRequestData, CloseQuickRequestErrors, CloseQuickRequestResponses, ConfirmPartsData, ConfirmPartsErrors, ConfirmPartsResponses, ConfirmTargetData, ConfirmTargetErrors, ConfirmTargetResponses, DeliverData, DeliverErrors, DeliverResponses, DocumentPagesData, DocumentPagesErrors, DocumentPagesResponses, DownloadEvidenceData, DownloadEvidenceErrors, DownloadEvidenceResponses, DownloadFileData, DownloadFileErrors, DownloadFileResponses, DownloadQuickCsvData, DownloadQuickCsvErrors, DownloadQuickCsvResponses, DownloadQuickXlsxData, DownloadQuickXlsxErrors, DownloadQuickXlsxResponses, DownloadRegistrationPaperData, DownloadRegistrationPaperErrors, DownloadRegistrationPaperResponses, DownloadReportWorkbookData, DownloadReportWorkbookErrors, DownloadReportWorkbookResponses, DownloadReviewData, DownloadReviewErrors, DownloadReviewResponses, DownloadSignedRegistrationData, DownloadSignedRegistrationErrors, DownloadSignedRegistrationResponses, DownloadTableData, DownloadTableErrors, DownloadTableResponses, DraftCampaignData, DraftCampaignErrors, DraftCampaignResponses, DrawSampleData, DrawSampleErrors, DrawSampleResponses, DropTargetData, DropTargetErrors, DropTargetResponses, EditCampaignData, EditCampaignErrors, EditCampaignResponses, EditReviewData, EditReviewErrors, EditReviewResponses, EndMembershipData, EndMembershipErrors, EndMembershipResponses, EndSessionData, EndSessionErrors, EndSessionResponses, EnterPopulationData, EnterPopulationErrors, EnterPopulationResponses, ExtendQuickRequestData, ExtendQuickRequestErrors, ExtendQuickRequestResponses, FillReportFromWorkbookData, FillReportFromWorkbookErrors, FillReportFromWorkbookResponses, FormClusterData, FormClusterErrors, FormClusterResponses, FreezeReviewData, FreezeReviewErrors, FreezeReviewResponses, HandBackReportData, HandBackReportErrors, HandBackReportResponses, ImportOrgUnitsData, ImportOrgUnitsErrors, ImportOrgUnitsResponses, InviteData, InviteErrors, InviteResponses, JoinClusterData, JoinClusterErrors, JoinClusterResponses, KeepBookData, KeepBookErrors, KeepBookResponses, LeaveClusterData, LeaveClusterErrors, LeaveClusterResponses, ListAllocationsData, ListAllocationsErrors, ListAllocationsResponses, ListCampaignsData, ListCampaignsErrors, ListCampaignsResponses, ListClustersData, ListClustersErrors, ListClustersResponses, ListDemandsData, ListDemandsErrors, ListDemandsResponses, ListDocumentsData, ListDocumentsErrors, ListDocumentsResponses, ListIndicatorsData, ListIndicatorsErrors, ListIndicatorsResponses, ListIntakesData, ListIntakesErrors, ListIntakesResponses, ListKeptEvidenceData, ListKeptEvidenceErrors, ListKeptEvidenceResponses, ListOrgUnitsData, ListOrgUnitsErrors, ListOrgUnitsResponses, ListPublicationsData, ListPublicationsErrors, ListPublicationsResponses, ListPublishableDocumentsData, ListPublishableDocumentsErrors, ListPublishableDocumentsResponses, ListQuickRecipientsData, ListQuickRecipientsErrors, ListQuickRecipientsResponses, ListQuickRequestsData, ListQuickRequestsErrors, ListQuickRequestsResponses, ListRegistrationsData, ListRegistrationsErrors, ListRegistrationsResponses, ListRemindersData, ListRemindersErrors, ListRemindersResponses, ListReportsData, ListReportsErrors, ListReportsResponses, ListReviewsData, ListReviewsErrors, ListReviewsResponses, MeData, MeErrors, MeResponses, MergeOrgUnitsData, MergeOrgUnitsErrors, MergeOrgUnitsResponses, MoveOrgUnitData, MoveOrgUnitErrors, MoveOrgUnitResponses, MySessionsData, MySessionsErrors, MySessionsResponses, NameClusterHeadData, NameClusterHeadErrors, NameClusterHeadResponses, NameDutyHolderData, NameDutyHolderErrors, NameDutyHolderResponses, OpenDeliveryData, OpenDeliveryErrors, OpenDeliveryResponses, OpenPeriodData, OpenPeriodErrors, OpenPeriodResponses, PagePictureData, PagePictureErrors, PagePictureResponses, PresentReportData, PresentReportErrors, PresentReportResponses, PreviewPublicationData, PreviewPublicationErrors, PreviewPublicationResponses, PreviewPublicFileData, PreviewPublicFileErrors, PreviewPublicFileResponses, ProposeDemandData, ProposeDemandErrors, ProposeDemandResponses, ProposeRecipientsData, ProposeRecipientsErrors, ProposeRecipientsResponses, PublishData, PublishErrors, PublishResponses, ReadAllocationHistoryData, ReadAllocationHistoryErrors, ReadAllocationHistoryResponses, ReadAllocationSheetData, ReadAllocationSheetErrors, ReadAllocationSheetResponses, ReadBoardData, ReadBoardErrors, ReadBoardResponses, ReadCalendarData, ReadCalendarErrors, ReadCalendarResponses, ReadCampaignData, ReadCampaignErrors, ReadCampaignResponses, ReadChildGroupsData, ReadChildGroupsErrors, ReadChildGroupsResponses, ReadClusterData, ReadClusterErrors, ReadClusterResponses, ReadDeliveryData, ReadDeliveryErrors, ReadDeliveryResponses, ReadDocumentData, ReadDocumentErrors, ReadDocumentResponses, ReadFiguresAboutUsData, ReadFiguresAboutUsErrors, ReadFiguresAboutUsResponses, ReadIntakeData, ReadIntakeErrors, ReadIntakeResponses, ReadInvitationData, ReadInvitationErrors, ReadInvitationResponses, ReadMatrixData, ReadMatrixErrors, ReadMatrixResponses, ReadOrgUnitData, ReadOrgUnitErrors, ReadOrgUnitResponses, ReadQuickRequestData, ReadQuickRequestErrors, ReadQuickRequestResponses, ReadReachData, ReadReachErrors, ReadReachResponses, ReadReaderReportData, ReadReaderReportErrors, ReadReaderReportResponses, ReadRegistrationData, ReadRegistrationErrors, ReadRegistrationResponses, ReadReportData, ReadReportErrors, ReadReportResponses, ReadReviewData, ReadReviewErrors, ReadReviewResponses, ReadSentReportData, ReadSentReportErrors, ReadSentReportResponses, ReadTargetBoardData, ReadTargetBoardErrors, ReadTargetBoardResponses, ReadTodayData, ReadTodayErrors, ReadTodayResponses, ReadUnitMapData, ReadUnitMapErrors, ReadUnitMapResponses, ReadVerificationData, ReadVerificationErrors, ReadVerificationResponses, ReceiveFileData, ReceiveFileErrors, ReceiveFileResponses, ReceiveTextData, ReceiveTextErrors, ReceiveTextResponses, RecordBriefingData, RecordBriefingErrors, RecordBriefingResponses, RegisterDocumentData, RegisterDocumentErrors, RegisterDocumentResponses, RegisterUnitData, RegisterUnitErrors, RegisterUnitResponses, RelayData, RelayErrors, RelayResponses, RenameOrgUnitData, RenameOrgUnitErrors, RenameOrgUnitResponses, RenderReviewData, RenderReviewErrors, RenderReviewResponses, ReopenQuickRequestData, ReopenQuickRequestErrors, ReopenQuickRequestResponses, RestoreTargetData, RestoreTargetErrors, RestoreTargetResponses, RetireIndicatorData, RetireIndicatorErrors, RetireIndicatorResponses, ReturnReportData, ReturnReportErrors, ReturnReportResponses, ReuseEvidenceData, ReuseEvidenceErrors, ReuseEvidenceResponses, SaveReportDraftData, SaveReportDraftErrors, SaveReportDraftResponses, SearchData, SearchErrors, SearchResponses, SetRegistrationDueData, SetRegistrationDueErrors, SetRegistrationDueResponses, SetupData, SetUpData, SetupErrors, SetUpErrors, SetupResponses, SetUpResponses, SignInData, SignInErrors, SignInResponses, SignOutData, SignOutErrors, SignOutResponses, SplitOrgUnitData, SplitOrgUnitErrors, SplitOrgUnitResponses, SubmitReportData, SubmitReportErrors, SubmitReportResponses, TraceData, TraceErrors, TraceResponses, TrackCampaignData, TrackCampaignErrors, TrackCampaignResponses, UpholdFigureData, UpholdFigureErrors, UpholdFigureResponses, UrgeData, UrgeErrors, UrgeQuicklyData, UrgeQuicklyErrors, UrgeQuicklyResponses, UrgeResponses, VerifyPlainReportsData, VerifyPlainReportsErrors, VerifyPlainReportsResponses, VerifyReportData, VerifyReportErrors, VerifyReportResponses, WithdrawInvitationData, WithdrawInvitationErrors, WithdrawInvitationResponses, WithdrawPublicationData, WithdrawPublicationErrors, WithdrawPublicationResponses, WithdrawRemindersData, WithdrawRemindersErrors, WithdrawRemindersResponses, WithdrawVerificationData, WithdrawVerificationErrors, WithdrawVerificationResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Hệ thống đã thiết lập chưa
 */
export const setup = <ThrowOnError extends boolean = false>(options?: Options<SetupData, ThrowOnError>): RequestResult<SetupResponses, SetupErrors, ThrowOnError> => (options?.client ?? client).get<SetupResponses, SetupErrors, ThrowOnError>({ url: '/api/setup', ...options });

/**
 * Thiết lập lần đầu
 */
export const setUp = <ThrowOnError extends boolean = false>(options: Options<SetUpData, ThrowOnError>): RequestResult<SetUpResponses, SetUpErrors, ThrowOnError> => (options.client ?? client).post<SetUpResponses, SetUpErrors, ThrowOnError>({
    url: '/api/setup',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đăng xuất
 */
export const signOut = <ThrowOnError extends boolean = false>(options?: Options<SignOutData, ThrowOnError>): RequestResult<SignOutResponses, SignOutErrors, ThrowOnError> => (options?.client ?? client).delete<SignOutResponses, SignOutErrors, ThrowOnError>({ url: '/api/session', ...options });

/**
 * Đăng nhập
 */
export const signIn = <ThrowOnError extends boolean = false>(options: Options<SignInData, ThrowOnError>): RequestResult<SignInResponses, SignInErrors, ThrowOnError> => (options.client ?? client).post<SignInResponses, SignInErrors, ThrowOnError>({
    url: '/api/session',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tôi là ai, đang làm việc cho đơn vị nào
 */
export const me = <ThrowOnError extends boolean = false>(options?: Options<MeData, ThrowOnError>): RequestResult<MeResponses, MeErrors, ThrowOnError> => (options?.client ?? client).get<MeResponses, MeErrors, ThrowOnError>({ url: '/api/me', ...options });

/**
 * Các phiên đăng nhập của tôi
 */
export const mySessions = <ThrowOnError extends boolean = false>(options?: Options<MySessionsData, ThrowOnError>): RequestResult<MySessionsResponses, MySessionsErrors, ThrowOnError> => (options?.client ?? client).get<MySessionsResponses, MySessionsErrors, ThrowOnError>({ url: '/api/me/sessions', ...options });

/**
 * Kết thúc một phiên
 */
export const endSession = <ThrowOnError extends boolean = false>(options: Options<EndSessionData, ThrowOnError>): RequestResult<EndSessionResponses, EndSessionErrors, ThrowOnError> => (options.client ?? client).delete<EndSessionResponses, EndSessionErrors, ThrowOnError>({ url: '/api/me/sessions/{id}', ...options });

/**
 * Đổi mật khẩu; các phiên khác kết thúc
 */
export const changePassword = <ThrowOnError extends boolean = false>(options: Options<ChangePasswordData, ThrowOnError>): RequestResult<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError> => (options.client ?? client).post<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError>({
    url: '/api/me/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hôm nay việc gì chờ tôi
 */
export const readToday = <ThrowOnError extends boolean = false>(options?: Options<ReadTodayData, ThrowOnError>): RequestResult<ReadTodayResponses, ReadTodayErrors, ThrowOnError> => (options?.client ?? client).get<ReadTodayResponses, ReadTodayErrors, ThrowOnError>({ url: '/api/today', ...options });

/**
 * Tìm đơn vị, văn bản, phong trào, người
 */
export const search = <ThrowOnError extends boolean = false>(options: Options<SearchData, ThrowOnError>): RequestResult<SearchResponses, SearchErrors, ThrowOnError> => (options.client ?? client).get<SearchResponses, SearchErrors, ThrowOnError>({ url: '/api/search', ...options });

/**
 * Cây đơn vị vào một ngày
 */
export const listOrgUnits = <ThrowOnError extends boolean = false>(options?: Options<ListOrgUnitsData, ThrowOnError>): RequestResult<ListOrgUnitsResponses, ListOrgUnitsErrors, ThrowOnError> => (options?.client ?? client).get<ListOrgUnitsResponses, ListOrgUnitsErrors, ThrowOnError>({ url: '/api/org-units', ...options });

/**
 * Thêm đơn vị
 */
export const addOrgUnit = <ThrowOnError extends boolean = false>(options: Options<AddOrgUnitData, ThrowOnError>): RequestResult<AddOrgUnitResponses, AddOrgUnitErrors, ThrowOnError> => (options.client ?? client).post<AddOrgUnitResponses, AddOrgUnitErrors, ThrowOnError>({
    url: '/api/org-units',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một đơn vị: tên qua các thời kỳ, cấp trên, người làm việc
 */
export const readOrgUnit = <ThrowOnError extends boolean = false>(options: Options<ReadOrgUnitData, ThrowOnError>): RequestResult<ReadOrgUnitResponses, ReadOrgUnitErrors, ThrowOnError> => (options.client ?? client).get<ReadOrgUnitResponses, ReadOrgUnitErrors, ThrowOnError>({ url: '/api/org-units/{id}', ...options });

/**
 * Đổi tên đơn vị từ một ngày
 */
export const renameOrgUnit = <ThrowOnError extends boolean = false>(options: Options<RenameOrgUnitData, ThrowOnError>): RequestResult<RenameOrgUnitResponses, RenameOrgUnitErrors, ThrowOnError> => (options.client ?? client).post<RenameOrgUnitResponses, RenameOrgUnitErrors, ThrowOnError>({
    url: '/api/org-units/{id}/rename',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kết thúc hoạt động của đơn vị
 */
export const closeOrgUnit = <ThrowOnError extends boolean = false>(options: Options<CloseOrgUnitData, ThrowOnError>): RequestResult<CloseOrgUnitResponses, CloseOrgUnitErrors, ThrowOnError> => (options.client ?? client).post<CloseOrgUnitResponses, CloseOrgUnitErrors, ThrowOnError>({
    url: '/api/org-units/{id}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chuyển đơn vị sang cấp trên khác
 */
export const moveOrgUnit = <ThrowOnError extends boolean = false>(options: Options<MoveOrgUnitData, ThrowOnError>): RequestResult<MoveOrgUnitResponses, MoveOrgUnitErrors, ThrowOnError> => (options.client ?? client).post<MoveOrgUnitResponses, MoveOrgUnitErrors, ThrowOnError>({
    url: '/api/org-units/{id}/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hợp nhất các đơn vị vào một đơn vị
 */
export const mergeOrgUnits = <ThrowOnError extends boolean = false>(options: Options<MergeOrgUnitsData, ThrowOnError>): RequestResult<MergeOrgUnitsResponses, MergeOrgUnitsErrors, ThrowOnError> => (options.client ?? client).post<MergeOrgUnitsResponses, MergeOrgUnitsErrors, ThrowOnError>({
    url: '/api/org-units/merge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chia, tách một đơn vị thành nhiều đơn vị từ một ngày
 */
export const splitOrgUnit = <ThrowOnError extends boolean = false>(options: Options<SplitOrgUnitData, ThrowOnError>): RequestResult<SplitOrgUnitResponses, SplitOrgUnitErrors, ThrowOnError> => (options.client ?? client).post<SplitOrgUnitResponses, SplitOrgUnitErrors, ThrowOnError>({
    url: '/api/org-units/{id}/split',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Nhập đơn vị từ tệp Excel hoặc CSV
 */
export const importOrgUnits = <ThrowOnError extends boolean = false>(options?: Options<ImportOrgUnitsData, ThrowOnError>): RequestResult<ImportOrgUnitsResponses, ImportOrgUnitsErrors, ThrowOnError> => (options?.client ?? client).post<ImportOrgUnitsResponses, ImportOrgUnitsErrors, ThrowOnError>({ url: '/api/org-units/import', ...options });

/**
 * Các cụm, khối thi đua vào một ngày
 */
export const listClusters = <ThrowOnError extends boolean = false>(options?: Options<ListClustersData, ThrowOnError>): RequestResult<ListClustersResponses, ListClustersErrors, ThrowOnError> => (options?.client ?? client).get<ListClustersResponses, ListClustersErrors, ThrowOnError>({ url: '/api/clusters', ...options });

/**
 * Lập cụm, khối thi đua
 */
export const formCluster = <ThrowOnError extends boolean = false>(options: Options<FormClusterData, ThrowOnError>): RequestResult<FormClusterResponses, FormClusterErrors, ThrowOnError> => (options.client ?? client).post<FormClusterResponses, FormClusterErrors, ThrowOnError>({
    url: '/api/clusters',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một cụm, khối thi đua: thành viên, đơn vị trưởng qua các thời kỳ
 */
export const readCluster = <ThrowOnError extends boolean = false>(options: Options<ReadClusterData, ThrowOnError>): RequestResult<ReadClusterResponses, ReadClusterErrors, ThrowOnError> => (options.client ?? client).get<ReadClusterResponses, ReadClusterErrors, ThrowOnError>({ url: '/api/clusters/{id}', ...options });

/**
 * Thêm đơn vị vào cụm, khối thi đua từ một ngày
 */
export const joinCluster = <ThrowOnError extends boolean = false>(options: Options<JoinClusterData, ThrowOnError>): RequestResult<JoinClusterResponses, JoinClusterErrors, ThrowOnError> => (options.client ?? client).post<JoinClusterResponses, JoinClusterErrors, ThrowOnError>({
    url: '/api/clusters/{id}/join',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đơn vị rời cụm, khối thi đua từ một ngày
 */
export const leaveCluster = <ThrowOnError extends boolean = false>(options: Options<LeaveClusterData, ThrowOnError>): RequestResult<LeaveClusterResponses, LeaveClusterErrors, ThrowOnError> => (options.client ?? client).post<LeaveClusterResponses, LeaveClusterErrors, ThrowOnError>({
    url: '/api/clusters/{id}/leave',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cử cụm trưởng, khối trưởng từ một ngày
 */
export const nameClusterHead = <ThrowOnError extends boolean = false>(options: Options<NameClusterHeadData, ThrowOnError>): RequestResult<NameClusterHeadResponses, NameClusterHeadErrors, ThrowOnError> => (options.client ?? client).post<NameClusterHeadResponses, NameClusterHeadErrors, ThrowOnError>({
    url: '/api/clusters/{id}/head',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Giải thể cụm, khối thi đua từ một ngày
 */
export const closeCluster = <ThrowOnError extends boolean = false>(options: Options<CloseClusterData, ThrowOnError>): RequestResult<CloseClusterResponses, CloseClusterErrors, ThrowOnError> => (options.client ?? client).post<CloseClusterResponses, CloseClusterErrors, ThrowOnError>({
    url: '/api/clusters/{id}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bản đồ ô của một đơn vị
 */
export const readUnitMap = <ThrowOnError extends boolean = false>(options: Options<ReadUnitMapData, ThrowOnError>): RequestResult<ReadUnitMapResponses, ReadUnitMapErrors, ThrowOnError> => (options.client ?? client).get<ReadUnitMapResponses, ReadUnitMapErrors, ThrowOnError>({ url: '/api/org-units/{id}/map-tiles', ...options });

/**
 * Sắp lại bản đồ ô của một đơn vị
 */
export const arrangeUnitMap = <ThrowOnError extends boolean = false>(options: Options<ArrangeUnitMapData, ThrowOnError>): RequestResult<ArrangeUnitMapResponses, ArrangeUnitMapErrors, ThrowOnError> => (options.client ?? client).put<ArrangeUnitMapResponses, ArrangeUnitMapErrors, ThrowOnError>({
    url: '/api/org-units/{id}/map-tiles',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mời một người vào đơn vị bằng đường dẫn
 */
export const invite = <ThrowOnError extends boolean = false>(options: Options<InviteData, ThrowOnError>): RequestResult<InviteResponses, InviteErrors, ThrowOnError> => (options.client ?? client).post<InviteResponses, InviteErrors, ThrowOnError>({
    url: '/api/org-units/{id}/invitations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thu hồi lời mời
 */
export const withdrawInvitation = <ThrowOnError extends boolean = false>(options: Options<WithdrawInvitationData, ThrowOnError>): RequestResult<WithdrawInvitationResponses, WithdrawInvitationErrors, ThrowOnError> => (options.client ?? client).post<WithdrawInvitationResponses, WithdrawInvitationErrors, ThrowOnError>({ url: '/api/invitations/{id}/withdraw', ...options });

/**
 * Giao thêm việc ở đơn vị cho người đã có tài khoản
 */
export const addMembership = <ThrowOnError extends boolean = false>(options: Options<AddMembershipData, ThrowOnError>): RequestResult<AddMembershipResponses, AddMembershipErrors, ThrowOnError> => (options.client ?? client).post<AddMembershipResponses, AddMembershipErrors, ThrowOnError>({
    url: '/api/org-units/{id}/memberships',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kết thúc việc làm của một người ở đơn vị
 */
export const endMembership = <ThrowOnError extends boolean = false>(options: Options<EndMembershipData, ThrowOnError>): RequestResult<EndMembershipResponses, EndMembershipErrors, ThrowOnError> => (options.client ?? client).post<EndMembershipResponses, EndMembershipErrors, ThrowOnError>({
    url: '/api/memberships/{id}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xem lời mời
 */
export const readInvitation = <ThrowOnError extends boolean = false>(options: Options<ReadInvitationData, ThrowOnError>): RequestResult<ReadInvitationResponses, ReadInvitationErrors, ThrowOnError> => (options.client ?? client).get<ReadInvitationResponses, ReadInvitationErrors, ThrowOnError>({ url: '/api/invitations/{token}', ...options });

/**
 * Nhận lời mời: đặt tên đăng nhập và mật khẩu
 */
export const acceptInvitation = <ThrowOnError extends boolean = false>(options: Options<AcceptInvitationData, ThrowOnError>): RequestResult<AcceptInvitationResponses, AcceptInvitationErrors, ThrowOnError> => (options.client ?? client).post<AcceptInvitationResponses, AcceptInvitationErrors, ThrowOnError>({
    url: '/api/invitations/{token}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Văn bản của đơn vị và văn bản gửi đến
 */
export const listDocuments = <ThrowOnError extends boolean = false>(options?: Options<ListDocumentsData, ThrowOnError>): RequestResult<ListDocumentsResponses, ListDocumentsErrors, ThrowOnError> => (options?.client ?? client).get<ListDocumentsResponses, ListDocumentsErrors, ThrowOnError>({ url: '/api/documents', ...options });

/**
 * Nhận văn bản từ tệp: PDF, Word, ảnh chụp (nhiều ảnh là các trang của một văn bản), gói edXML, văn bản thường
 */
export const receiveFile = <ThrowOnError extends boolean = false>(options?: Options<ReceiveFileData, ThrowOnError>): RequestResult<ReceiveFileResponses, ReceiveFileErrors, ThrowOnError> => (options?.client ?? client).post<ReceiveFileResponses, ReceiveFileErrors, ThrowOnError>({ url: '/api/documents', ...options });

/**
 * Nhận văn bản từ nội dung dán vào
 */
export const receiveText = <ThrowOnError extends boolean = false>(options: Options<ReceiveTextData, ThrowOnError>): RequestResult<ReceiveTextResponses, ReceiveTextErrors, ThrowOnError> => (options.client ?? client).post<ReceiveTextResponses, ReceiveTextErrors, ThrowOnError>({
    url: '/api/documents/paste',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một văn bản: nội dung, kết quả đọc, tệp, số đến
 */
export const readDocument = <ThrowOnError extends boolean = false>(options: Options<ReadDocumentData, ThrowOnError>): RequestResult<ReadDocumentResponses, ReadDocumentErrors, ThrowOnError> => (options.client ?? client).get<ReadDocumentResponses, ReadDocumentErrors, ThrowOnError>({ url: '/api/documents/{id}', ...options });

/**
 * Vào sổ văn bản đến
 */
export const registerDocument = <ThrowOnError extends boolean = false>(options: Options<RegisterDocumentData, ThrowOnError>): RequestResult<RegisterDocumentResponses, RegisterDocumentErrors, ThrowOnError> => (options.client ?? client).post<RegisterDocumentResponses, RegisterDocumentErrors, ThrowOnError>({
    url: '/api/documents/{id}/register',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sổ văn bản đến do hệ thống này hay hệ thống của cơ quan giữ
 */
export const keepBook = <ThrowOnError extends boolean = false>(options: Options<KeepBookData, ThrowOnError>): RequestResult<KeepBookResponses, KeepBookErrors, ThrowOnError> => (options.client ?? client).put<KeepBookResponses, KeepBookErrors, ThrowOnError>({
    url: '/api/books/incoming',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các trang của văn bản và chỗ của từng chữ trên trang
 */
export const documentPages = <ThrowOnError extends boolean = false>(options: Options<DocumentPagesData, ThrowOnError>): RequestResult<DocumentPagesResponses, DocumentPagesErrors, ThrowOnError> => (options.client ?? client).get<DocumentPagesResponses, DocumentPagesErrors, ThrowOnError>({ url: '/api/documents/{id}/pages', ...options });

/**
 * Ảnh một trang của văn bản
 */
export const pagePicture = <ThrowOnError extends boolean = false>(options: Options<PagePictureData, ThrowOnError>): RequestResult<PagePictureResponses, PagePictureErrors, ThrowOnError> => (options.client ?? client).get<PagePictureResponses, PagePictureErrors, ThrowOnError>({ url: '/api/documents/{id}/pages/{page}/picture', ...options });

/**
 * Tải tệp của văn bản
 */
export const downloadFile = <ThrowOnError extends boolean = false>(options: Options<DownloadFileData, ThrowOnError>): RequestResult<DownloadFileResponses, DownloadFileErrors, ThrowOnError> => (options.client ?? client).get<DownloadFileResponses, DownloadFileErrors, ThrowOnError>({ url: '/api/documents/{id}/files/{sha256}', ...options });

/**
 * Tệp đang đọc và tệp không đọc được trong tuần
 */
export const listIntakes = <ThrowOnError extends boolean = false>(options?: Options<ListIntakesData, ThrowOnError>): RequestResult<ListIntakesResponses, ListIntakesErrors, ThrowOnError> => (options?.client ?? client).get<ListIntakesResponses, ListIntakesErrors, ThrowOnError>({ url: '/api/intakes', ...options });

/**
 * Một tệp đang đọc: đã đọc bao nhiêu trang
 */
export const readIntake = <ThrowOnError extends boolean = false>(options: Options<ReadIntakeData, ThrowOnError>): RequestResult<ReadIntakeResponses, ReadIntakeErrors, ThrowOnError> => (options.client ?? client).get<ReadIntakeResponses, ReadIntakeErrors, ThrowOnError>({ url: '/api/intakes/{id}', ...options });

/**
 * Dừng đọc; tệp không được nhận
 */
export const cancelIntake = <ThrowOnError extends boolean = false>(options: Options<CancelIntakeData, ThrowOnError>): RequestResult<CancelIntakeResponses, CancelIntakeErrors, ThrowOnError> => (options.client ?? client).post<CancelIntakeResponses, CancelIntakeErrors, ThrowOnError>({ url: '/api/intakes/{id}/cancel', ...options });

/**
 * Danh mục chỉ tiêu
 */
export const listIndicators = <ThrowOnError extends boolean = false>(options?: Options<ListIndicatorsData, ThrowOnError>): RequestResult<ListIndicatorsResponses, ListIndicatorsErrors, ThrowOnError> => (options?.client ?? client).get<ListIndicatorsResponses, ListIndicatorsErrors, ThrowOnError>({ url: '/api/indicators', ...options });

/**
 * Thêm chỉ tiêu của đơn vị vào danh mục
 */
export const addIndicator = <ThrowOnError extends boolean = false>(options: Options<AddIndicatorData, ThrowOnError>): RequestResult<AddIndicatorResponses, AddIndicatorErrors, ThrowOnError> => (options.client ?? client).post<AddIndicatorResponses, AddIndicatorErrors, ThrowOnError>({
    url: '/api/indicators',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thôi dùng một chỉ tiêu do đơn vị thêm
 */
export const retireIndicator = <ThrowOnError extends boolean = false>(options: Options<RetireIndicatorData, ThrowOnError>): RequestResult<RetireIndicatorResponses, RetireIndicatorErrors, ThrowOnError> => (options.client ?? client).post<RetireIndicatorResponses, RetireIndicatorErrors, ThrowOnError>({ url: '/api/indicators/{slug}/retire', ...options });

/**
 * Phong trào của đơn vị
 */
export const listCampaigns = <ThrowOnError extends boolean = false>(options?: Options<ListCampaignsData, ThrowOnError>): RequestResult<ListCampaignsResponses, ListCampaignsErrors, ThrowOnError> => (options?.client ?? client).get<ListCampaignsResponses, ListCampaignsErrors, ThrowOnError>({ url: '/api/campaigns', ...options });

/**
 * Lập phong trào từ văn bản đã đọc
 */
export const draftCampaign = <ThrowOnError extends boolean = false>(options: Options<DraftCampaignData, ThrowOnError>): RequestResult<DraftCampaignResponses, DraftCampaignErrors, ThrowOnError> => (options.client ?? client).post<DraftCampaignResponses, DraftCampaignErrors, ThrowOnError>({
    url: '/api/documents/{id}/campaign',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một phong trào: nội dung, chỉ tiêu, nhiệm vụ, thời gian
 */
export const readCampaign = <ThrowOnError extends boolean = false>(options: Options<ReadCampaignData, ThrowOnError>): RequestResult<ReadCampaignResponses, ReadCampaignErrors, ThrowOnError> => (options.client ?? client).get<ReadCampaignResponses, ReadCampaignErrors, ThrowOnError>({ url: '/api/campaigns/{id}', ...options });

/**
 * Sửa tên, chủ đề, đơn vị chủ trì, thời gian của bản dự thảo
 */
export const editCampaign = <ThrowOnError extends boolean = false>(options: Options<EditCampaignData, ThrowOnError>): RequestResult<EditCampaignResponses, EditCampaignErrors, ThrowOnError> => (options.client ?? client).put<EditCampaignResponses, EditCampaignErrors, ThrowOnError>({
    url: '/api/campaigns/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xác nhận cả nhóm nội dung, nhiệm vụ hoặc mốc thời gian
 */
export const confirmParts = <ThrowOnError extends boolean = false>(options: Options<ConfirmPartsData, ThrowOnError>): RequestResult<ConfirmPartsResponses, ConfirmPartsErrors, ThrowOnError> => (options.client ?? client).post<ConfirmPartsResponses, ConfirmPartsErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Thêm chỉ tiêu
 */
export const addTarget = <ThrowOnError extends boolean = false>(options: Options<AddTargetData, ThrowOnError>): RequestResult<AddTargetResponses, AddTargetErrors, ThrowOnError> => (options.client ?? client).post<AddTargetResponses, AddTargetErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/targets',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chỉ rõ đơn vị thực hiện nhiệm vụ
 */
export const nameDutyHolder = <ThrowOnError extends boolean = false>(options: Options<NameDutyHolderData, ThrowOnError>): RequestResult<NameDutyHolderResponses, NameDutyHolderErrors, ThrowOnError> => (options.client ?? client).put<NameDutyHolderResponses, NameDutyHolderErrors, ThrowOnError>({
    url: '/api/duties/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đưa phong trào vào theo dõi
 */
export const trackCampaign = <ThrowOnError extends boolean = false>(options: Options<TrackCampaignData, ThrowOnError>): RequestResult<TrackCampaignResponses, TrackCampaignErrors, ThrowOnError> => (options.client ?? client).post<TrackCampaignResponses, TrackCampaignErrors, ThrowOnError>({ url: '/api/campaigns/{id}/track', ...options });

/**
 * Máy đọc đúng, sai đến đâu, theo những gì người dùng đã sửa
 */
export const readReaderReport = <ThrowOnError extends boolean = false>(options?: Options<ReadReaderReportData, ThrowOnError>): RequestResult<ReadReaderReportResponses, ReadReaderReportErrors, ThrowOnError> => (options?.client ?? client).get<ReadReaderReportResponses, ReadReaderReportErrors, ThrowOnError>({ url: '/api/reader-report', ...options });

/**
 * Sửa chỉ tiêu
 */
export const changeTarget = <ThrowOnError extends boolean = false>(options: Options<ChangeTargetData, ThrowOnError>): RequestResult<ChangeTargetResponses, ChangeTargetErrors, ThrowOnError> => (options.client ?? client).put<ChangeTargetResponses, ChangeTargetErrors, ThrowOnError>({
    url: '/api/targets/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xác nhận chỉ tiêu
 */
export const confirmTarget = <ThrowOnError extends boolean = false>(options: Options<ConfirmTargetData, ThrowOnError>): RequestResult<ConfirmTargetResponses, ConfirmTargetErrors, ThrowOnError> => (options.client ?? client).post<ConfirmTargetResponses, ConfirmTargetErrors, ThrowOnError>({ url: '/api/targets/{id}/confirm', ...options });

/**
 * Bỏ chỉ tiêu
 */
export const dropTarget = <ThrowOnError extends boolean = false>(options: Options<DropTargetData, ThrowOnError>): RequestResult<DropTargetResponses, DropTargetErrors, ThrowOnError> => (options.client ?? client).post<DropTargetResponses, DropTargetErrors, ThrowOnError>({ url: '/api/targets/{id}/drop', ...options });

/**
 * Lấy lại chỉ tiêu đã bỏ
 */
export const restoreTarget = <ThrowOnError extends boolean = false>(options: Options<RestoreTargetData, ThrowOnError>): RequestResult<RestoreTargetResponses, RestoreTargetErrors, ThrowOnError> => (options.client ?? client).post<RestoreTargetResponses, RestoreTargetErrors, ThrowOnError>({ url: '/api/targets/{id}/restore', ...options });

/**
 * Đề xuất nơi gửi văn bản phong trào
 */
export const proposeRecipients = <ThrowOnError extends boolean = false>(options: Options<ProposeRecipientsData, ThrowOnError>): RequestResult<ProposeRecipientsResponses, ProposeRecipientsErrors, ThrowOnError> => (options.client ?? client).get<ProposeRecipientsResponses, ProposeRecipientsErrors, ThrowOnError>({ url: '/api/campaigns/{id}/recipients', ...options });

/**
 * Gửi văn bản phong trào đến các đơn vị
 */
export const deliver = <ThrowOnError extends boolean = false>(options: Options<DeliverData, ThrowOnError>): RequestResult<DeliverResponses, DeliverErrors, ThrowOnError> => (options.client ?? client).post<DeliverResponses, DeliverErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/deliver',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tiếp nhận, quán triệt: ai đã nhận, đã đọc, ai chưa phản hồi
 */
export const readReach = <ThrowOnError extends boolean = false>(options: Options<ReadReachData, ThrowOnError>): RequestResult<ReadReachResponses, ReadReachErrors, ThrowOnError> => (options.client ?? client).get<ReadReachResponses, ReadReachErrors, ThrowOnError>({ url: '/api/campaigns/{id}/reach', ...options });

/**
 * Đôn đốc các đơn vị
 */
export const urge = <ThrowOnError extends boolean = false>(options: Options<UrgeData, ThrowOnError>): RequestResult<UrgeResponses, UrgeErrors, ThrowOnError> => (options.client ?? client).post<UrgeResponses, UrgeErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/urge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hoàn tác đôn đốc vừa gửi
 */
export const withdrawReminders = <ThrowOnError extends boolean = false>(options: Options<WithdrawRemindersData, ThrowOnError>): RequestResult<WithdrawRemindersResponses, WithdrawRemindersErrors, ThrowOnError> => (options.client ?? client).post<WithdrawRemindersResponses, WithdrawRemindersErrors, ThrowOnError>({ url: '/api/reminders/withdraw', ...options });

/**
 * Trả lời đôn đốc
 */
export const answerReminder = <ThrowOnError extends boolean = false>(options: Options<AnswerReminderData, ThrowOnError>): RequestResult<AnswerReminderResponses, AnswerReminderErrors, ThrowOnError> => (options.client ?? client).post<AnswerReminderResponses, AnswerReminderErrors, ThrowOnError>({
    url: '/api/reminders/{id}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một lượt gửi: ai trong đơn vị đã đọc
 */
export const readDelivery = <ThrowOnError extends boolean = false>(options: Options<ReadDeliveryData, ThrowOnError>): RequestResult<ReadDeliveryResponses, ReadDeliveryErrors, ThrowOnError> => (options.client ?? client).get<ReadDeliveryResponses, ReadDeliveryErrors, ThrowOnError>({ url: '/api/deliveries/{id}', ...options });

/**
 * Ghi nhận đơn vị đã mở văn bản
 */
export const openDelivery = <ThrowOnError extends boolean = false>(options: Options<OpenDeliveryData, ThrowOnError>): RequestResult<OpenDeliveryResponses, OpenDeliveryErrors, ThrowOnError> => (options.client ?? client).post<OpenDeliveryResponses, OpenDeliveryErrors, ThrowOnError>({ url: '/api/deliveries/{id}/open', ...options });

/**
 * Tôi xác nhận đã đọc văn bản
 */
export const acknowledge = <ThrowOnError extends boolean = false>(options: Options<AcknowledgeData, ThrowOnError>): RequestResult<AcknowledgeResponses, AcknowledgeErrors, ThrowOnError> => (options.client ?? client).post<AcknowledgeResponses, AcknowledgeErrors, ThrowOnError>({ url: '/api/deliveries/{id}/acknowledge', ...options });

/**
 * Quán triệt tại cuộc họp
 */
export const recordBriefing = <ThrowOnError extends boolean = false>(options: Options<RecordBriefingData, ThrowOnError>): RequestResult<RecordBriefingResponses, RecordBriefingErrors, ThrowOnError> => (options.client ?? client).post<RecordBriefingResponses, RecordBriefingErrors, ThrowOnError>({
    url: '/api/deliveries/{id}/brief',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chuyển tiếp cho đơn vị trực thuộc bằng văn bản triển khai
 */
export const relay = <ThrowOnError extends boolean = false>(options: Options<RelayData, ThrowOnError>): RequestResult<RelayResponses, RelayErrors, ThrowOnError> => (options.client ?? client).post<RelayResponses, RelayErrors, ThrowOnError>({
    url: '/api/deliveries/{id}/relay',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các kỳ báo cáo của phong trào
 */
export const listDemands = <ThrowOnError extends boolean = false>(options: Options<ListDemandsData, ThrowOnError>): RequestResult<ListDemandsResponses, ListDemandsErrors, ThrowOnError> => (options.client ?? client).get<ListDemandsResponses, ListDemandsErrors, ThrowOnError>({ url: '/api/campaigns/{id}/demands', ...options });

/**
 * Mở kỳ báo cáo từ văn bản yêu cầu
 */
export const openPeriod = <ThrowOnError extends boolean = false>(options: Options<OpenPeriodData, ThrowOnError>): RequestResult<OpenPeriodResponses, OpenPeriodErrors, ThrowOnError> => (options.client ?? client).post<OpenPeriodResponses, OpenPeriodErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/demands',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đề xuất ai báo cáo chỉ tiêu nào
 */
export const proposeDemand = <ThrowOnError extends boolean = false>(options: Options<ProposeDemandData, ThrowOnError>): RequestResult<ProposeDemandResponses, ProposeDemandErrors, ThrowOnError> => (options.client ?? client).get<ProposeDemandResponses, ProposeDemandErrors, ThrowOnError>({ url: '/api/campaigns/{id}/demands/proposal', ...options });

/**
 * Chỉ tiêu giao cho các đơn vị
 */
export const listAllocations = <ThrowOnError extends boolean = false>(options: Options<ListAllocationsData, ThrowOnError>): RequestResult<ListAllocationsResponses, ListAllocationsErrors, ThrowOnError> => (options.client ?? client).get<ListAllocationsResponses, ListAllocationsErrors, ThrowOnError>({ url: '/api/campaigns/{id}/allocations', ...options });

/**
 * Giao chỉ tiêu cho các đơn vị, nhiều chỉ tiêu một lần
 */
export const allocateTargets = <ThrowOnError extends boolean = false>(options: Options<AllocateTargetsData, ThrowOnError>): RequestResult<AllocateTargetsResponses, AllocateTargetsErrors, ThrowOnError> => (options.client ?? client).post<AllocateTargetsResponses, AllocateTargetsErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/allocations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bảng giao chỉ tiêu của một đơn vị cho các đơn vị trực tiếp bên dưới
 */
export const readAllocationSheet = <ThrowOnError extends boolean = false>(options: Options<ReadAllocationSheetData, ThrowOnError>): RequestResult<ReadAllocationSheetResponses, ReadAllocationSheetErrors, ThrowOnError> => (options.client ?? client).get<ReadAllocationSheetResponses, ReadAllocationSheetErrors, ThrowOnError>({ url: '/api/campaigns/{id}/allocation-sheet', ...options });

/**
 * Các lần giao, điều chỉnh một chỉ tiêu
 */
export const readAllocationHistory = <ThrowOnError extends boolean = false>(options: Options<ReadAllocationHistoryData, ThrowOnError>): RequestResult<ReadAllocationHistoryResponses, ReadAllocationHistoryErrors, ThrowOnError> => (options.client ?? client).get<ReadAllocationHistoryResponses, ReadAllocationHistoryErrors, ThrowOnError>({ url: '/api/campaigns/{id}/allocations/history', ...options });

/**
 * Nhập dân số của các đơn vị để chia chỉ tiêu
 */
export const enterPopulation = <ThrowOnError extends boolean = false>(options: Options<EnterPopulationData, ThrowOnError>): RequestResult<EnterPopulationResponses, EnterPopulationErrors, ThrowOnError> => (options.client ?? client).post<EnterPopulationResponses, EnterPopulationErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/populations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đăng ký thi đua của một đơn vị
 */
export const readRegistration = <ThrowOnError extends boolean = false>(options: Options<ReadRegistrationData, ThrowOnError>): RequestResult<ReadRegistrationResponses, ReadRegistrationErrors, ThrowOnError> => (options.client ?? client).get<ReadRegistrationResponses, ReadRegistrationErrors, ThrowOnError>({ url: '/api/campaigns/{id}/registration', ...options });

/**
 * Các đơn vị trực tiếp bên dưới đã và chưa đăng ký thi đua
 */
export const listRegistrations = <ThrowOnError extends boolean = false>(options: Options<ListRegistrationsData, ThrowOnError>): RequestResult<ListRegistrationsResponses, ListRegistrationsErrors, ThrowOnError> => (options.client ?? client).get<ListRegistrationsResponses, ListRegistrationsErrors, ThrowOnError>({ url: '/api/campaigns/{id}/registrations', ...options });

/**
 * Đăng ký thi đua: mức của đơn vị cho từng chỉ tiêu được giao
 */
export const registerUnit = <ThrowOnError extends boolean = false>(options: Options<RegisterUnitData, ThrowOnError>): RequestResult<RegisterUnitResponses, RegisterUnitErrors, ThrowOnError> => (options.client ?? client).post<RegisterUnitResponses, RegisterUnitErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/registrations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đặt hạn đăng ký thi đua
 */
export const setRegistrationDue = <ThrowOnError extends boolean = false>(options: Options<SetRegistrationDueData, ThrowOnError>): RequestResult<SetRegistrationDueResponses, SetRegistrationDueErrors, ThrowOnError> => (options.client ?? client).put<SetRegistrationDueResponses, SetRegistrationDueErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/registration-due',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tải bản giao ước thi đua để ký
 */
export const downloadRegistrationPaper = <ThrowOnError extends boolean = false>(options: Options<DownloadRegistrationPaperData, ThrowOnError>): RequestResult<DownloadRegistrationPaperResponses, DownloadRegistrationPaperErrors, ThrowOnError> => (options.client ?? client).get<DownloadRegistrationPaperResponses, DownloadRegistrationPaperErrors, ThrowOnError>({ url: '/api/registrations/{id}/paper/{mediaType}', ...options });

/**
 * Đính bản giao ước đã ký
 */
export const attachSignedRegistration = <ThrowOnError extends boolean = false>(options: Options<AttachSignedRegistrationData, ThrowOnError>): RequestResult<AttachSignedRegistrationResponses, AttachSignedRegistrationErrors, ThrowOnError> => (options.client ?? client).post<AttachSignedRegistrationResponses, AttachSignedRegistrationErrors, ThrowOnError>({ url: '/api/registrations/{id}/signed', ...options });

/**
 * Tải bản giao ước đã ký
 */
export const downloadSignedRegistration = <ThrowOnError extends boolean = false>(options: Options<DownloadSignedRegistrationData, ThrowOnError>): RequestResult<DownloadSignedRegistrationResponses, DownloadSignedRegistrationErrors, ThrowOnError> => (options.client ?? client).get<DownloadSignedRegistrationResponses, DownloadSignedRegistrationErrors, ThrowOnError>({ url: '/api/registrations/{id}/signed/{fileId}', ...options });

/**
 * Báo cáo phải nộp và báo cáo gửi đến
 */
export const listReports = <ThrowOnError extends boolean = false>(options?: Options<ListReportsData, ThrowOnError>): RequestResult<ListReportsResponses, ListReportsErrors, ThrowOnError> => (options?.client ?? client).get<ListReportsResponses, ListReportsErrors, ThrowOnError>({ url: '/api/reports', ...options });

/**
 * Biểu báo cáo của đơn vị trong kỳ
 */
export const readReport = <ThrowOnError extends boolean = false>(options: Options<ReadReportData, ThrowOnError>): RequestResult<ReadReportResponses, ReadReportErrors, ThrowOnError> => (options.client ?? client).get<ReadReportResponses, ReadReportErrors, ThrowOnError>({ url: '/api/periods/{id}/report', ...options });

/**
 * Lưu bản thảo báo cáo
 */
export const saveReportDraft = <ThrowOnError extends boolean = false>(options: Options<SaveReportDraftData, ThrowOnError>): RequestResult<SaveReportDraftResponses, SaveReportDraftErrors, ThrowOnError> => (options.client ?? client).put<SaveReportDraftResponses, SaveReportDraftErrors, ThrowOnError>({
    url: '/api/periods/{id}/report',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Một báo cáo, theo mã bản thảo
 */
export const readSentReport = <ThrowOnError extends boolean = false>(options: Options<ReadSentReportData, ThrowOnError>): RequestResult<ReadSentReportResponses, ReadSentReportErrors, ThrowOnError> => (options.client ?? client).get<ReadSentReportResponses, ReadSentReportErrors, ThrowOnError>({ url: '/api/reports/{id}', ...options });

/**
 * Tải biểu báo cáo dạng Excel để điền
 */
export const downloadReportWorkbook = <ThrowOnError extends boolean = false>(options: Options<DownloadReportWorkbookData, ThrowOnError>): RequestResult<DownloadReportWorkbookResponses, DownloadReportWorkbookErrors, ThrowOnError> => (options.client ?? client).get<DownloadReportWorkbookResponses, DownloadReportWorkbookErrors, ThrowOnError>({ url: '/api/periods/{id}/report/workbook', ...options });

/**
 * Đưa biểu Excel đã điền vào bản thảo: nhận cả biểu hoặc không nhận ô nào
 */
export const fillReportFromWorkbook = <ThrowOnError extends boolean = false>(options: Options<FillReportFromWorkbookData, ThrowOnError>): RequestResult<FillReportFromWorkbookResponses, FillReportFromWorkbookErrors, ThrowOnError> => (options.client ?? client).post<FillReportFromWorkbookResponses, FillReportFromWorkbookErrors, ThrowOnError>({ url: '/api/periods/{id}/report/workbook', ...options });

/**
 * Trình lãnh đạo
 */
export const presentReport = <ThrowOnError extends boolean = false>(options: Options<PresentReportData, ThrowOnError>): RequestResult<PresentReportResponses, PresentReportErrors, ThrowOnError> => (options.client ?? client).post<PresentReportResponses, PresentReportErrors, ThrowOnError>({ url: '/api/reports/{id}/present', ...options });

/**
 * Duyệt, hoặc nhập hộ bút phê
 */
export const approveReport = <ThrowOnError extends boolean = false>(options: Options<ApproveReportData, ThrowOnError>): RequestResult<ApproveReportResponses, ApproveReportErrors, ThrowOnError> => (options.client ?? client).post<ApproveReportResponses, ApproveReportErrors, ThrowOnError>({
    url: '/api/reports/{id}/approve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Trả lại trong đơn vị để sửa
 */
export const handBackReport = <ThrowOnError extends boolean = false>(options: Options<HandBackReportData, ThrowOnError>): RequestResult<HandBackReportResponses, HandBackReportErrors, ThrowOnError> => (options.client ?? client).post<HandBackReportResponses, HandBackReportErrors, ThrowOnError>({
    url: '/api/reports/{id}/hand-back',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Gửi báo cáo đã duyệt
 */
export const submitReport = <ThrowOnError extends boolean = false>(options: Options<SubmitReportData, ThrowOnError>): RequestResult<SubmitReportResponses, SubmitReportErrors, ThrowOnError> => (options.client ?? client).post<SubmitReportResponses, SubmitReportErrors, ThrowOnError>({ url: '/api/reports/{id}/submit', ...options });

/**
 * Trả lại báo cáo hoặc từng số liệu, nêu lý do
 */
export const returnReport = <ThrowOnError extends boolean = false>(options: Options<ReturnReportData, ThrowOnError>): RequestResult<ReturnReportResponses, ReturnReportErrors, ThrowOnError> => (options.client ?? client).post<ReturnReportResponses, ReturnReportErrors, ThrowOnError>({
    url: '/api/reports/{id}/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xác nhận báo cáo hoặc từng số liệu
 */
export const verifyReport = <ThrowOnError extends boolean = false>(options: Options<VerifyReportData, ThrowOnError>): RequestResult<VerifyReportResponses, VerifyReportErrors, ThrowOnError> => (options.client ?? client).post<VerifyReportResponses, VerifyReportErrors, ThrowOnError>({
    url: '/api/reports/{id}/verify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Minh chứng đơn vị đã gửi, để dùng lại
 */
export const listKeptEvidence = <ThrowOnError extends boolean = false>(options: Options<ListKeptEvidenceData, ThrowOnError>): RequestResult<ListKeptEvidenceResponses, ListKeptEvidenceErrors, ThrowOnError> => (options.client ?? client).get<ListKeptEvidenceResponses, ListKeptEvidenceErrors, ThrowOnError>({ url: '/api/reports/{id}/evidence', ...options });

/**
 * Đính minh chứng vào báo cáo
 */
export const addEvidence = <ThrowOnError extends boolean = false>(options: Options<AddEvidenceData, ThrowOnError>): RequestResult<AddEvidenceResponses, AddEvidenceErrors, ThrowOnError> => (options.client ?? client).post<AddEvidenceResponses, AddEvidenceErrors, ThrowOnError>({ url: '/api/reports/{id}/evidence', ...options });

/**
 * Tải minh chứng
 */
export const downloadEvidence = <ThrowOnError extends boolean = false>(options: Options<DownloadEvidenceData, ThrowOnError>): RequestResult<DownloadEvidenceResponses, DownloadEvidenceErrors, ThrowOnError> => (options.client ?? client).get<DownloadEvidenceResponses, DownloadEvidenceErrors, ThrowOnError>({ url: '/api/evidence/{id}/file', ...options });

/**
 * Dùng lại một minh chứng cho chỉ tiêu khác
 */
export const reuseEvidence = <ThrowOnError extends boolean = false>(options: Options<ReuseEvidenceData, ThrowOnError>): RequestResult<ReuseEvidenceResponses, ReuseEvidenceErrors, ThrowOnError> => (options.client ?? client).post<ReuseEvidenceResponses, ReuseEvidenceErrors, ThrowOnError>({
    url: '/api/reports/{id}/evidence/reuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Báo cáo đã gửi của một kỳ và điều cần xem trước khi chấp nhận
 */
export const readVerification = <ThrowOnError extends boolean = false>(options: Options<ReadVerificationData, ThrowOnError>): RequestResult<ReadVerificationResponses, ReadVerificationErrors, ThrowOnError> => (options.client ?? client).get<ReadVerificationResponses, ReadVerificationErrors, ThrowOnError>({ url: '/api/periods/{id}/verification', ...options });

/**
 * Chấp nhận cả các báo cáo không có gì lạ
 */
export const verifyPlainReports = <ThrowOnError extends boolean = false>(options: Options<VerifyPlainReportsData, ThrowOnError>): RequestResult<VerifyPlainReportsResponses, VerifyPlainReportsErrors, ThrowOnError> => (options.client ?? client).post<VerifyPlainReportsResponses, VerifyPlainReportsErrors, ThrowOnError>({
    url: '/api/periods/{id}/verify-plain',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Rút việc chấp nhận vừa làm
 */
export const withdrawVerification = <ThrowOnError extends boolean = false>(options: Options<WithdrawVerificationData, ThrowOnError>): RequestResult<WithdrawVerificationResponses, WithdrawVerificationErrors, ThrowOnError> => (options.client ?? client).post<WithdrawVerificationResponses, WithdrawVerificationErrors, ThrowOnError>({
    url: '/api/reports/withdraw-verification',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Chọn mẫu để kiểm tra
 */
export const drawSample = <ThrowOnError extends boolean = false>(options: Options<DrawSampleData, ThrowOnError>): RequestResult<DrawSampleResponses, DrawSampleErrors, ThrowOnError> => (options.client ?? client).post<DrawSampleResponses, DrawSampleErrors, ThrowOnError>({
    url: '/api/periods/{id}/sample',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Số liệu mà cơ quan khác cung cấp về đơn vị mình
 */
export const readFiguresAboutUs = <ThrowOnError extends boolean = false>(options?: Options<ReadFiguresAboutUsData, ThrowOnError>): RequestResult<ReadFiguresAboutUsResponses, ReadFiguresAboutUsErrors, ThrowOnError> => (options?.client ?? client).get<ReadFiguresAboutUsResponses, ReadFiguresAboutUsErrors, ThrowOnError>({ url: '/api/figures-about-us', ...options });

/**
 * Thống nhất hoặc có ý kiến về số liệu của cơ quan cung cấp
 */
export const answerFigures = <ThrowOnError extends boolean = false>(options: Options<AnswerFiguresData, ThrowOnError>): RequestResult<AnswerFiguresResponses, AnswerFiguresErrors, ThrowOnError> => (options.client ?? client).post<AnswerFiguresResponses, AnswerFiguresErrors, ThrowOnError>({
    url: '/api/figure-answers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cơ quan cung cấp giữ số liệu sau khi xem ý kiến
 */
export const upholdFigure = <ThrowOnError extends boolean = false>(options: Options<UpholdFigureData, ThrowOnError>): RequestResult<UpholdFigureResponses, UpholdFigureErrors, ThrowOnError> => (options.client ?? client).post<UpholdFigureResponses, UpholdFigureErrors, ThrowOnError>({
    url: '/api/figures/{id}/uphold',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Báo cáo nhanh đã yêu cầu và được yêu cầu
 */
export const listQuickRequests = <ThrowOnError extends boolean = false>(options?: Options<ListQuickRequestsData, ThrowOnError>): RequestResult<ListQuickRequestsResponses, ListQuickRequestsErrors, ThrowOnError> => (options?.client ?? client).get<ListQuickRequestsResponses, ListQuickRequestsErrors, ThrowOnError>({ url: '/api/quick-requests', ...options });

/**
 * Gửi yêu cầu báo cáo nhanh
 */
export const askQuickly = <ThrowOnError extends boolean = false>(options: Options<AskQuicklyData, ThrowOnError>): RequestResult<AskQuicklyResponses, AskQuicklyErrors, ThrowOnError> => (options.client ?? client).post<AskQuicklyResponses, AskQuicklyErrors, ThrowOnError>({
    url: '/api/quick-requests',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Các đơn vị có thể yêu cầu báo cáo nhanh
 */
export const listQuickRecipients = <ThrowOnError extends boolean = false>(options?: Options<ListQuickRecipientsData, ThrowOnError>): RequestResult<ListQuickRecipientsResponses, ListQuickRecipientsErrors, ThrowOnError> => (options?.client ?? client).get<ListQuickRecipientsResponses, ListQuickRecipientsErrors, ThrowOnError>({ url: '/api/quick-requests/recipients', ...options });

/**
 * Một báo cáo nhanh: bảng của nơi yêu cầu, câu trả lời của nơi được yêu cầu
 */
export const readQuickRequest = <ThrowOnError extends boolean = false>(options: Options<ReadQuickRequestData, ThrowOnError>): RequestResult<ReadQuickRequestResponses, ReadQuickRequestErrors, ThrowOnError> => (options.client ?? client).get<ReadQuickRequestResponses, ReadQuickRequestErrors, ThrowOnError>({ url: '/api/quick-requests/{id}', ...options });

/**
 * Trả lời báo cáo nhanh, hoặc gửi lại khi còn mở
 */
export const answerQuickly = <ThrowOnError extends boolean = false>(options: Options<AnswerQuicklyData, ThrowOnError>): RequestResult<AnswerQuicklyResponses, AnswerQuicklyErrors, ThrowOnError> => (options.client ?? client).post<AnswerQuicklyResponses, AnswerQuicklyErrors, ThrowOnError>({
    url: '/api/quick-requests/{id}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tải bảng báo cáo nhanh dạng XLSX
 */
export const downloadQuickXlsx = <ThrowOnError extends boolean = false>(options: Options<DownloadQuickXlsxData, ThrowOnError>): RequestResult<DownloadQuickXlsxResponses, DownloadQuickXlsxErrors, ThrowOnError> => (options.client ?? client).get<DownloadQuickXlsxResponses, DownloadQuickXlsxErrors, ThrowOnError>({ url: '/api/quick-requests/{id}/workbook', ...options });

/**
 * Tải bảng báo cáo nhanh dạng CSV
 */
export const downloadQuickCsv = <ThrowOnError extends boolean = false>(options: Options<DownloadQuickCsvData, ThrowOnError>): RequestResult<DownloadQuickCsvResponses, DownloadQuickCsvErrors, ThrowOnError> => (options.client ?? client).get<DownloadQuickCsvResponses, DownloadQuickCsvErrors, ThrowOnError>({ url: '/api/quick-requests/{id}/csv', ...options });

/**
 * Đóng báo cáo nhanh
 */
export const closeQuickRequest = <ThrowOnError extends boolean = false>(options: Options<CloseQuickRequestData, ThrowOnError>): RequestResult<CloseQuickRequestResponses, CloseQuickRequestErrors, ThrowOnError> => (options.client ?? client).post<CloseQuickRequestResponses, CloseQuickRequestErrors, ThrowOnError>({ url: '/api/quick-requests/{id}/close', ...options });

/**
 * Gia hạn báo cáo nhanh
 */
export const extendQuickRequest = <ThrowOnError extends boolean = false>(options: Options<ExtendQuickRequestData, ThrowOnError>): RequestResult<ExtendQuickRequestResponses, ExtendQuickRequestErrors, ThrowOnError> => (options.client ?? client).post<ExtendQuickRequestResponses, ExtendQuickRequestErrors, ThrowOnError>({
    url: '/api/quick-requests/{id}/extend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mở lại báo cáo nhanh đã đóng
 */
export const reopenQuickRequest = <ThrowOnError extends boolean = false>(options: Options<ReopenQuickRequestData, ThrowOnError>): RequestResult<ReopenQuickRequestResponses, ReopenQuickRequestErrors, ThrowOnError> => (options.client ?? client).post<ReopenQuickRequestResponses, ReopenQuickRequestErrors, ThrowOnError>({
    url: '/api/quick-requests/{id}/reopen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Đôn đốc các đơn vị chưa trả lời báo cáo nhanh
 */
export const urgeQuickly = <ThrowOnError extends boolean = false>(options: Options<UrgeQuicklyData, ThrowOnError>): RequestResult<UrgeQuicklyResponses, UrgeQuicklyErrors, ThrowOnError> => (options.client ?? client).post<UrgeQuicklyResponses, UrgeQuicklyErrors, ThrowOnError>({
    url: '/api/quick-requests/{id}/urge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bảng theo dõi chỉ tiêu
 */
export const readBoard = <ThrowOnError extends boolean = false>(options: Options<ReadBoardData, ThrowOnError>): RequestResult<ReadBoardResponses, ReadBoardErrors, ThrowOnError> => (options.client ?? client).get<ReadBoardResponses, ReadBoardErrors, ThrowOnError>({ url: '/api/campaigns/{id}/board', ...options });

/**
 * Đơn vị và chỉ tiêu trong một bảng
 */
export const readMatrix = <ThrowOnError extends boolean = false>(options: Options<ReadMatrixData, ThrowOnError>): RequestResult<ReadMatrixResponses, ReadMatrixErrors, ThrowOnError> => (options.client ?? client).get<ReadMatrixResponses, ReadMatrixErrors, ThrowOnError>({ url: '/api/campaigns/{id}/matrix', ...options });

/**
 * Các đơn vị trực thuộc chia theo cấp, khối, cụm
 */
export const readChildGroups = <ThrowOnError extends boolean = false>(options: Options<ReadChildGroupsData, ThrowOnError>): RequestResult<ReadChildGroupsResponses, ReadChildGroupsErrors, ThrowOnError> => (options.client ?? client).get<ReadChildGroupsResponses, ReadChildGroupsErrors, ThrowOnError>({ url: '/api/campaigns/{id}/child-groups', ...options });

/**
 * Một chỉ tiêu theo đơn vị
 */
export const readTargetBoard = <ThrowOnError extends boolean = false>(options: Options<ReadTargetBoardData, ThrowOnError>): RequestResult<ReadTargetBoardResponses, ReadTargetBoardErrors, ThrowOnError> => (options.client ?? client).get<ReadTargetBoardResponses, ReadTargetBoardErrors, ThrowOnError>({ url: '/api/campaigns/{id}/board/{targetId}', ...options });

/**
 * Tải bảng số liệu dạng XLSX, CSV, PDF hoặc JSON
 */
export const downloadTable = <ThrowOnError extends boolean = false>(options: Options<DownloadTableData, ThrowOnError>): RequestResult<DownloadTableResponses, DownloadTableErrors, ThrowOnError> => (options.client ?? client).get<DownloadTableResponses, DownloadTableErrors, ThrowOnError>({ url: '/api/campaigns/{id}/tables/{view}/{format}', ...options });

/**
 * Số này ở đâu ra
 */
export const trace = <ThrowOnError extends boolean = false>(options: Options<TraceData, ThrowOnError>): RequestResult<TraceResponses, TraceErrors, ThrowOnError> => (options.client ?? client).get<TraceResponses, TraceErrors, ThrowOnError>({ url: '/api/trace', ...options });

/**
 * Các lần sơ kết, tổng kết của phong trào
 */
export const listReviews = <ThrowOnError extends boolean = false>(options: Options<ListReviewsData, ThrowOnError>): RequestResult<ListReviewsResponses, ListReviewsErrors, ThrowOnError> => (options.client ?? client).get<ListReviewsResponses, ListReviewsErrors, ThrowOnError>({ url: '/api/campaigns/{id}/reviews', ...options });

/**
 * Chốt số liệu và dự thảo báo cáo sơ kết
 */
export const freezeReview = <ThrowOnError extends boolean = false>(options: Options<FreezeReviewData, ThrowOnError>): RequestResult<FreezeReviewResponses, FreezeReviewErrors, ThrowOnError> => (options.client ?? client).post<FreezeReviewResponses, FreezeReviewErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/reviews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Dự thảo báo cáo, lời của các đơn vị và các bản đã kết xuất
 */
export const readReview = <ThrowOnError extends boolean = false>(options: Options<ReadReviewData, ThrowOnError>): RequestResult<ReadReviewResponses, ReadReviewErrors, ThrowOnError> => (options.client ?? client).get<ReadReviewResponses, ReadReviewErrors, ThrowOnError>({ url: '/api/reviews/{id}', ...options });

/**
 * Lưu lời văn của báo cáo; số đã chốt giữ nguyên
 */
export const editReview = <ThrowOnError extends boolean = false>(options: Options<EditReviewData, ThrowOnError>): RequestResult<EditReviewResponses, EditReviewErrors, ThrowOnError> => (options.client ?? client).put<EditReviewResponses, EditReviewErrors, ThrowOnError>({
    url: '/api/reviews/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Kết xuất báo cáo thành Word hoặc PDF
 */
export const renderReview = <ThrowOnError extends boolean = false>(options: Options<RenderReviewData, ThrowOnError>): RequestResult<RenderReviewResponses, RenderReviewErrors, ThrowOnError> => (options.client ?? client).post<RenderReviewResponses, RenderReviewErrors, ThrowOnError>({
    url: '/api/reviews/{id}/render',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tải báo cáo đã kết xuất
 */
export const downloadReview = <ThrowOnError extends boolean = false>(options: Options<DownloadReviewData, ThrowOnError>): RequestResult<DownloadReviewResponses, DownloadReviewErrors, ThrowOnError> => (options.client ?? client).get<DownloadReviewResponses, DownloadReviewErrors, ThrowOnError>({ url: '/api/reviews/{id}/renditions/{mediaType}', ...options });

/**
 * Những gì đã công khai của phong trào
 */
export const listPublications = <ThrowOnError extends boolean = false>(options: Options<ListPublicationsData, ThrowOnError>): RequestResult<ListPublicationsResponses, ListPublicationsErrors, ThrowOnError> => (options.client ?? client).get<ListPublicationsResponses, ListPublicationsErrors, ThrowOnError>({ url: '/api/campaigns/{id}/publications', ...options });

/**
 * Công khai tiến độ của một kỳ hoặc một văn bản
 */
export const publish = <ThrowOnError extends boolean = false>(options: Options<PublishData, ThrowOnError>): RequestResult<PublishResponses, PublishErrors, ThrowOnError> => (options.client ?? client).post<PublishResponses, PublishErrors, ThrowOnError>({
    url: '/api/campaigns/{id}/publications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Xem trước tiến độ sẽ công khai của một kỳ
 */
export const previewPublication = <ThrowOnError extends boolean = false>(options: Options<PreviewPublicationData, ThrowOnError>): RequestResult<PreviewPublicationResponses, PreviewPublicationErrors, ThrowOnError> => (options.client ?? client).get<PreviewPublicationResponses, PreviewPublicationErrors, ThrowOnError>({ url: '/api/campaigns/{id}/publications/preview', ...options });

/**
 * Văn bản của phong trào và tệp mà người dân sẽ tải về
 */
export const listPublishableDocuments = <ThrowOnError extends boolean = false>(options: Options<ListPublishableDocumentsData, ThrowOnError>): RequestResult<ListPublishableDocumentsResponses, ListPublishableDocumentsErrors, ThrowOnError> => (options.client ?? client).get<ListPublishableDocumentsResponses, ListPublishableDocumentsErrors, ThrowOnError>({ url: '/api/campaigns/{id}/publications/documents', ...options });

/**
 * Xem trước tệp mà người dân sẽ tải về
 */
export const previewPublicFile = <ThrowOnError extends boolean = false>(options: Options<PreviewPublicFileData, ThrowOnError>): RequestResult<PreviewPublicFileResponses, PreviewPublicFileErrors, ThrowOnError> => (options.client ?? client).get<PreviewPublicFileResponses, PreviewPublicFileErrors, ThrowOnError>({ url: '/api/campaigns/{id}/publications/documents/{documentId}/file', ...options });

/**
 * Gỡ khỏi trang công khai
 */
export const withdrawPublication = <ThrowOnError extends boolean = false>(options: Options<WithdrawPublicationData, ThrowOnError>): RequestResult<WithdrawPublicationResponses, WithdrawPublicationErrors, ThrowOnError> => (options.client ?? client).post<WithdrawPublicationResponses, WithdrawPublicationErrors, ThrowOnError>({ url: '/api/publications/{id}/withdraw', ...options });

/**
 * Đôn đốc đã gửi và đã nhận của một phong trào
 */
export const listReminders = <ThrowOnError extends boolean = false>(options: Options<ListRemindersData, ThrowOnError>): RequestResult<ListRemindersResponses, ListRemindersErrors, ThrowOnError> => (options.client ?? client).get<ListRemindersResponses, ListRemindersErrors, ThrowOnError>({ url: '/api/campaigns/{id}/reminders', ...options });

/**
 * Lịch: hạn báo cáo, sơ kết, tổng kết, ngày bắt đầu và kết thúc phong trào
 */
export const readCalendar = <ThrowOnError extends boolean = false>(options: Options<ReadCalendarData, ThrowOnError>): RequestResult<ReadCalendarResponses, ReadCalendarErrors, ThrowOnError> => (options.client ?? client).get<ReadCalendarResponses, ReadCalendarErrors, ThrowOnError>({ url: '/api/calendar', ...options });
