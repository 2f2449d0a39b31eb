// @ts-nocheck

import { type InfiniteData, infiniteQueryOptions, queryOptions, type UseMutationOptions } from '@tanstack/react-query';

import { client } from '../client.gen.ts';
import { acceptInvitation, acknowledge, addEvidence, addIndicator, addMembership, addOrgUnit, addTarget, allocateTargets, answerFigures, answerQuickly, answerReminder, approveReport, arrangeUnitMap, askQuickly, attachSignedRegistration, cancelIntake, changePassword, changeTarget, closeCluster, closeOrgUnit, closeQuickRequest, confirmParts, confirmTarget, deliver, documentPages, downloadEvidence, downloadFile, downloadQuickCsv, downloadQuickXlsx, downloadRegistrationPaper, downloadReportWorkbook, downloadReview, downloadSignedRegistration, downloadTable, draftCampaign, drawSample, dropTarget, editCampaign, editReview, endMembership, endSession, enterPopulation, extendQuickRequest, fillReportFromWorkbook, formCluster, freezeReview, handBackReport, importOrgUnits, invite, joinCluster, keepBook, leaveCluster, listAllocations, listCampaigns, listClusters, listDemands, listDocuments, listIndicators, listIntakes, listKeptEvidence, listOrgUnits, listPublications, listPublishableDocuments, listQuickRecipients, listQuickRequests, listRegistrations, listReminders, listReports, listReviews, me, mergeOrgUnits, moveOrgUnit, mySessions, nameClusterHead, nameDutyHolder, openDelivery, openPeriod, type Options, pagePicture, presentReport, previewPublication, previewPublicFile, proposeDemand, proposeRecipients, publish, readAllocationHistory, readAllocationSheet, readBoard, readCalendar, readCampaign, readChildGroups, readCluster, readDelivery, readDocument, readFiguresAboutUs, readIntake, readInvitation, readMatrix, readOrgUnit, readQuickRequest, readReach, readReaderReport, readRegistration, readReport, readReview, readSentReport, readTargetBoard, readToday, readUnitMap, readVerification, receiveFile, receiveText, recordBriefing, registerDocument, registerUnit, relay, renameOrgUnit, renderReview, reopenQuickRequest, restoreTarget, retireIndicator, returnReport, reuseEvidence, saveReportDraft, search, setRegistrationDue, setup, setUp, signIn, signOut, splitOrgUnit, submitReport, trace, trackCampaign, upholdFigure, urge, urgeQuickly, verifyPlainReports, verifyReport, withdrawInvitation, withdrawPublication, withdrawReminders, withdrawVerification } from '../sdk.gen.ts';
import type { AcceptInvitationData, AcceptInvitationError, AcknowledgeData, AcknowledgeError, AcknowledgeResponse, AddEvidenceData, AddEvidenceError, AddEvidenceResponse, AddIndicatorData, AddIndicatorError, AddIndicatorResponse, AddMembershipData, AddMembershipError, AddMembershipResponse, AddOrgUnitData, AddOrgUnitError, AddOrgUnitResponse, AddTargetData, AddTargetError, AddTargetResponse, AllocateTargetsData, AllocateTargetsError, AllocateTargetsResponse, AnswerFiguresData, AnswerFiguresError, AnswerFiguresResponse, AnswerQuicklyData, AnswerQuicklyError, AnswerQuicklyResponse, AnswerReminderData, AnswerReminderError, AnswerReminderResponse, ApproveReportData, ApproveReportError, ApproveReportResponse, ArrangeUnitMapData, ArrangeUnitMapError, ArrangeUnitMapResponse, AskQuicklyData, AskQuicklyError, AskQuicklyResponse, AttachSignedRegistrationData, AttachSignedRegistrationError, AttachSignedRegistrationResponse, CancelIntakeData, CancelIntakeError, ChangePasswordData, ChangePasswordError, ChangePasswordResponse, ChangeTargetData, ChangeTargetError, ChangeTargetResponse, CloseClusterData, CloseClusterError, CloseClusterResponse, CloseOrgUnitData, CloseOrgUnitError, CloseOrgUnitResponse, CloseQuickRequestData, CloseQuickRequestError, CloseQuickRequestResponse, ConfirmPartsData, ConfirmPartsError, ConfirmPartsResponse, ConfirmTargetData, ConfirmTargetError, ConfirmTargetResponse, DeliverData, DeliverError, DeliverResponse, DocumentPagesData, DocumentPagesError, DocumentPagesResponse, DownloadEvidenceData, DownloadEvidenceError, DownloadEvidenceResponse, DownloadFileData, DownloadFileError, DownloadFileResponse, DownloadQuickCsvData, DownloadQuickCsvError, DownloadQuickCsvResponse, DownloadQuickXlsxData, DownloadQuickXlsxError, DownloadQuickXlsxResponse, DownloadRegistrationPaperData, DownloadRegistrationPaperError, DownloadRegistrationPaperResponse, DownloadReportWorkbookData, DownloadReportWorkbookError, DownloadReportWorkbookResponse, DownloadReviewData, DownloadReviewError, DownloadReviewResponse, DownloadSignedRegistrationData, DownloadSignedRegistrationError, DownloadSignedRegistrationResponse, DownloadTableData, DownloadTableError, DownloadTableResponse, DraftCampaignData, DraftCampaignError, DraftCampaignResponse, DrawSampleData, DrawSampleError, DrawSampleResponse, DropTargetData, DropTargetError, DropTargetResponse, EditCampaignData, EditCampaignError, EditCampaignResponse, EditReviewData, EditReviewError, EditReviewResponse, EndMembershipData, EndMembershipError, EndMembershipResponse, EndSessionData, EndSessionError, EndSessionResponse, EnterPopulationData, EnterPopulationError, EnterPopulationResponse, ExtendQuickRequestData, ExtendQuickRequestError, ExtendQuickRequestResponse, FillReportFromWorkbookData, FillReportFromWorkbookError, FillReportFromWorkbookResponse, FormClusterData, FormClusterError, FormClusterResponse, FreezeReviewData, FreezeReviewError, FreezeReviewResponse, HandBackReportData, HandBackReportError, HandBackReportResponse, ImportOrgUnitsData, ImportOrgUnitsError, ImportOrgUnitsResponse, InviteData, InviteError, InviteResponse, JoinClusterData, JoinClusterError, JoinClusterResponse, KeepBookData, KeepBookError, KeepBookResponse, LeaveClusterData, LeaveClusterError, LeaveClusterResponse, ListAllocationsData, ListAllocationsError, ListAllocationsResponse, ListCampaignsData, ListCampaignsError, ListCampaignsResponse, ListClustersData, ListClustersError, ListClustersResponse, ListDemandsData, ListDemandsError, ListDemandsResponse, ListDocumentsData, ListDocumentsError, ListDocumentsResponse, ListIndicatorsData, ListIndicatorsError, ListIndicatorsResponse, ListIntakesData, ListIntakesError, ListIntakesResponse, ListKeptEvidenceData, ListKeptEvidenceError, ListKeptEvidenceResponse, ListOrgUnitsData, ListOrgUnitsError, ListOrgUnitsResponse, ListPublicationsData, ListPublicationsError, ListPublicationsResponse, ListPublishableDocumentsData, ListPublishableDocumentsError, ListPublishableDocumentsResponse, ListQuickRecipientsData, ListQuickRecipientsError, ListQuickRecipientsResponse, ListQuickRequestsData, ListQuickRequestsError, ListQuickRequestsResponse, ListRegistrationsData, ListRegistrationsError, ListRegistrationsResponse, ListRemindersData, ListRemindersError, ListRemindersResponse, ListReportsData, ListReportsError, ListReportsResponse, ListReviewsData, ListReviewsError, ListReviewsResponse, MeData, MeError, MeResponse, MergeOrgUnitsData, MergeOrgUnitsError, MergeOrgUnitsResponse, MoveOrgUnitData, MoveOrgUnitError, MoveOrgUnitResponse, MySessionsData, MySessionsError, MySessionsResponse, NameClusterHeadData, NameClusterHeadError, NameClusterHeadResponse, NameDutyHolderData, NameDutyHolderError, NameDutyHolderResponse, OpenDeliveryData, OpenDeliveryError, OpenDeliveryResponse, OpenPeriodData, OpenPeriodError, OpenPeriodResponse, PagePictureData, PagePictureError, PagePictureResponse, PresentReportData, PresentReportError, PresentReportResponse, PreviewPublicationData, PreviewPublicationError, PreviewPublicationResponse, PreviewPublicFileData, PreviewPublicFileError, PreviewPublicFileResponse, ProposeDemandData, ProposeDemandError, ProposeDemandResponse, ProposeRecipientsData, ProposeRecipientsError, ProposeRecipientsResponse, PublishData, PublishError, PublishResponse, ReadAllocationHistoryData, ReadAllocationHistoryError, ReadAllocationHistoryResponse, ReadAllocationSheetData, ReadAllocationSheetError, ReadAllocationSheetResponse, ReadBoardData, ReadBoardError, ReadBoardResponse, ReadCalendarData, ReadCalendarError, ReadCalendarResponse, ReadCampaignData, ReadCampaignError, ReadCampaignResponse, ReadChildGroupsData, ReadChildGroupsError, ReadChildGroupsResponse, ReadClusterData, ReadClusterError, ReadClusterResponse, ReadDeliveryData, ReadDeliveryError, ReadDeliveryResponse, ReadDocumentData, ReadDocumentError, ReadDocumentResponse, ReadFiguresAboutUsData, ReadFiguresAboutUsError, ReadFiguresAboutUsResponse, ReadIntakeData, ReadIntakeError, ReadIntakeResponse, ReadInvitationData, ReadInvitationError, ReadInvitationResponse, ReadMatrixData, ReadMatrixError, ReadMatrixResponse, ReadOrgUnitData, ReadOrgUnitError, ReadOrgUnitResponse, ReadQuickRequestData, ReadQuickRequestError, ReadQuickRequestResponse, ReadReachData, ReadReachError, ReadReachResponse, ReadReaderReportData, ReadReaderReportError, ReadReaderReportResponse, ReadRegistrationData, ReadRegistrationError, ReadRegistrationResponse, ReadReportData, ReadReportError, ReadReportResponse, ReadReviewData, ReadReviewError, ReadReviewResponse, ReadSentReportData, ReadSentReportError, ReadSentReportResponse, ReadTargetBoardData, ReadTargetBoardError, ReadTargetBoardResponse, ReadTodayData, ReadTodayError, ReadTodayResponse, ReadUnitMapData, ReadUnitMapError, ReadUnitMapResponse, ReadVerificationData, ReadVerificationError, ReadVerificationResponse, ReceiveFileData, ReceiveFileError, ReceiveFileResponse, ReceiveTextData, ReceiveTextError, ReceiveTextResponse, RecordBriefingData, RecordBriefingError, RecordBriefingResponse, RegisterDocumentData, RegisterDocumentError, RegisterDocumentResponse, RegisterUnitData, RegisterUnitError, RegisterUnitResponse, RelayData, RelayError, RelayResponse, RenameOrgUnitData, RenameOrgUnitError, RenameOrgUnitResponse, RenderReviewData, RenderReviewError, RenderReviewResponse, ReopenQuickRequestData, ReopenQuickRequestError, ReopenQuickRequestResponse, RestoreTargetData, RestoreTargetError, RestoreTargetResponse, RetireIndicatorData, RetireIndicatorError, RetireIndicatorResponse, ReturnReportData, ReturnReportError, ReturnReportResponse, ReuseEvidenceData, ReuseEvidenceError, ReuseEvidenceResponse, SaveReportDraftData, SaveReportDraftError, SaveReportDraftResponse, SearchData, SearchError, SearchResponse, SetRegistrationDueData, SetRegistrationDueError, SetRegistrationDueResponse, SetupData, SetUpData, SetupError, SetUpError, SetupResponse, SignInData, SignInError, SignInResponse, SignOutData, SignOutError, SignOutResponse, SplitOrgUnitData, SplitOrgUnitError, SplitOrgUnitResponse, SubmitReportData, SubmitReportError, SubmitReportResponse, TraceData, TraceError, TraceResponse, TrackCampaignData, TrackCampaignError, TrackCampaignResponse, UpholdFigureData, UpholdFigureError, UpholdFigureResponse, UrgeData, UrgeError, UrgeQuicklyData, UrgeQuicklyError, UrgeQuicklyResponse, UrgeResponse, VerifyPlainReportsData, VerifyPlainReportsError, VerifyPlainReportsResponse, VerifyReportData, VerifyReportError, VerifyReportResponse, WithdrawInvitationData, WithdrawInvitationError, WithdrawInvitationResponse, WithdrawPublicationData, WithdrawPublicationError, WithdrawPublicationResponse, WithdrawRemindersData, WithdrawRemindersError, WithdrawRemindersResponse, WithdrawVerificationData, WithdrawVerificationError, WithdrawVerificationResponse } from '../types.gen.ts';

export type QueryKey<TOptions extends Options> = [
    Pick<TOptions, 'baseUrl' | 'body' | 'headers' | 'path' | 'query'> & {
        _id: string;
        _infinite?: boolean;
        tags?: ReadonlyArray<string>;
    }
];

const createQueryKey = <TOptions extends Options>(id: string, options?: TOptions, infinite?: boolean, tags?: ReadonlyArray<string>): [
    QueryKey<TOptions>[0]
] => {
    const params: QueryKey<TOptions>[0] = { _id: id, baseUrl: options?.baseUrl || (options?.client ?? client).getConfig().baseUrl } as QueryKey<TOptions>[0];
    if (infinite) {
        params._infinite = infinite;
    }
    if (tags) {
        params.tags = tags;
    }
    if (options?.body) {
        params.body = options.body;
    }
    if (options?.headers) {
        params.headers = options.headers;
    }
    if (options?.path) {
        params.path = options.path;
    }
    if (options?.query) {
        params.query = options.query;
    }
    return [params];
};

export const setupQueryKey = (options?: Options<SetupData>) => createQueryKey('setup', options);

/**
 * Hệ thống đã thiết lập chưa
 */
export const setupOptions = (options?: Options<SetupData>) => queryOptions<SetupResponse, SetupError, SetupResponse, ReturnType<typeof setupQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await setup({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: setupQueryKey(options)
});

/**
 * Thiết lập lần đầu
 */
export const setUpMutation = (options?: Partial<Options<SetUpData>>): UseMutationOptions<unknown, SetUpError, Options<SetUpData>> => {
    const mutationOptions: UseMutationOptions<unknown, SetUpError, Options<SetUpData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await setUp({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Đăng xuất
 */
export const signOutMutation = (options?: Partial<Options<SignOutData>>): UseMutationOptions<SignOutResponse, SignOutError, Options<SignOutData>> => {
    const mutationOptions: UseMutationOptions<SignOutResponse, SignOutError, Options<SignOutData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await signOut({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Đăng nhập
 */
export const signInMutation = (options?: Partial<Options<SignInData>>): UseMutationOptions<SignInResponse, SignInError, Options<SignInData>> => {
    const mutationOptions: UseMutationOptions<SignInResponse, SignInError, Options<SignInData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await signIn({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const meQueryKey = (options?: Options<MeData>) => createQueryKey('me', options);

/**
 * Tôi là ai, đang làm việc cho đơn vị nào
 */
export const meOptions = (options?: Options<MeData>) => queryOptions<MeResponse, MeError, MeResponse, ReturnType<typeof meQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await me({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: meQueryKey(options)
});

export const mySessionsQueryKey = (options?: Options<MySessionsData>) => createQueryKey('mySessions', options);

/**
 * Các phiên đăng nhập của tôi
 */
export const mySessionsOptions = (options?: Options<MySessionsData>) => queryOptions<MySessionsResponse, MySessionsError, MySessionsResponse, ReturnType<typeof mySessionsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await mySessions({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: mySessionsQueryKey(options)
});

/**
 * Kết thúc một phiên
 */
export const endSessionMutation = (options?: Partial<Options<EndSessionData>>): UseMutationOptions<EndSessionResponse, EndSessionError, Options<EndSessionData>> => {
    const mutationOptions: UseMutationOptions<EndSessionResponse, EndSessionError, Options<EndSessionData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await endSession({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Đổi mật khẩu; các phiên khác kết thúc
 */
export const changePasswordMutation = (options?: Partial<Options<ChangePasswordData>>): UseMutationOptions<ChangePasswordResponse, ChangePasswordError, Options<ChangePasswordData>> => {
    const mutationOptions: UseMutationOptions<ChangePasswordResponse, ChangePasswordError, Options<ChangePasswordData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await changePassword({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readTodayQueryKey = (options?: Options<ReadTodayData>) => createQueryKey('readToday', options);

/**
 * Hôm nay việc gì chờ tôi
 */
export const readTodayOptions = (options?: Options<ReadTodayData>) => queryOptions<ReadTodayResponse, ReadTodayError, ReadTodayResponse, ReturnType<typeof readTodayQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readToday({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readTodayQueryKey(options)
});

export const searchQueryKey = (options: Options<SearchData>) => createQueryKey('search', options);

/**
 * Tìm đơn vị, văn bản, phong trào, người
 */
export const searchOptions = (options: Options<SearchData>) => queryOptions<SearchResponse, SearchError, SearchResponse, ReturnType<typeof searchQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await search({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: searchQueryKey(options)
});

export const listOrgUnitsQueryKey = (options?: Options<ListOrgUnitsData>) => createQueryKey('listOrgUnits', options);

/**
 * Cây đơn vị vào một ngày
 */
export const listOrgUnitsOptions = (options?: Options<ListOrgUnitsData>) => queryOptions<ListOrgUnitsResponse, ListOrgUnitsError, ListOrgUnitsResponse, ReturnType<typeof listOrgUnitsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listOrgUnits({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listOrgUnitsQueryKey(options)
});

/**
 * Thêm đơn vị
 */
export const addOrgUnitMutation = (options?: Partial<Options<AddOrgUnitData>>): UseMutationOptions<AddOrgUnitResponse, AddOrgUnitError, Options<AddOrgUnitData>> => {
    const mutationOptions: UseMutationOptions<AddOrgUnitResponse, AddOrgUnitError, Options<AddOrgUnitData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await addOrgUnit({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readOrgUnitQueryKey = (options: Options<ReadOrgUnitData>) => createQueryKey('readOrgUnit', options);

/**
 * Một đơn vị: tên qua các thời kỳ, cấp trên, người làm việc
 */
export const readOrgUnitOptions = (options: Options<ReadOrgUnitData>) => queryOptions<ReadOrgUnitResponse, ReadOrgUnitError, ReadOrgUnitResponse, ReturnType<typeof readOrgUnitQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readOrgUnit({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readOrgUnitQueryKey(options)
});

/**
 * Đổi tên đơn vị từ một ngày
 */
export const renameOrgUnitMutation = (options?: Partial<Options<RenameOrgUnitData>>): UseMutationOptions<RenameOrgUnitResponse, RenameOrgUnitError, Options<RenameOrgUnitData>> => {
    const mutationOptions: UseMutationOptions<RenameOrgUnitResponse, RenameOrgUnitError, Options<RenameOrgUnitData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await renameOrgUnit({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Kết thúc hoạt động của đơn vị
 */
export const closeOrgUnitMutation = (options?: Partial<Options<CloseOrgUnitData>>): UseMutationOptions<CloseOrgUnitResponse, CloseOrgUnitError, Options<CloseOrgUnitData>> => {
    const mutationOptions: UseMutationOptions<CloseOrgUnitResponse, CloseOrgUnitError, Options<CloseOrgUnitData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await closeOrgUnit({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Chuyển đơn vị sang cấp trên khác
 */
export const moveOrgUnitMutation = (options?: Partial<Options<MoveOrgUnitData>>): UseMutationOptions<MoveOrgUnitResponse, MoveOrgUnitError, Options<MoveOrgUnitData>> => {
    const mutationOptions: UseMutationOptions<MoveOrgUnitResponse, MoveOrgUnitError, Options<MoveOrgUnitData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await moveOrgUnit({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Hợp nhất các đơn vị vào một đơn vị
 */
export const mergeOrgUnitsMutation = (options?: Partial<Options<MergeOrgUnitsData>>): UseMutationOptions<MergeOrgUnitsResponse, MergeOrgUnitsError, Options<MergeOrgUnitsData>> => {
    const mutationOptions: UseMutationOptions<MergeOrgUnitsResponse, MergeOrgUnitsError, Options<MergeOrgUnitsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await mergeOrgUnits({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Chia, tách một đơn vị thành nhiều đơn vị từ một ngày
 */
export const splitOrgUnitMutation = (options?: Partial<Options<SplitOrgUnitData>>): UseMutationOptions<SplitOrgUnitResponse, SplitOrgUnitError, Options<SplitOrgUnitData>> => {
    const mutationOptions: UseMutationOptions<SplitOrgUnitResponse, SplitOrgUnitError, Options<SplitOrgUnitData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await splitOrgUnit({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Nhập đơn vị từ tệp Excel hoặc CSV
 */
export const importOrgUnitsMutation = (options?: Partial<Options<ImportOrgUnitsData>>): UseMutationOptions<ImportOrgUnitsResponse, ImportOrgUnitsError, Options<ImportOrgUnitsData>> => {
    const mutationOptions: UseMutationOptions<ImportOrgUnitsResponse, ImportOrgUnitsError, Options<ImportOrgUnitsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await importOrgUnits({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const listClustersQueryKey = (options?: Options<ListClustersData>) => createQueryKey('listClusters', options);

/**
 * Các cụm, khối thi đua vào một ngày
 */
export const listClustersOptions = (options?: Options<ListClustersData>) => queryOptions<ListClustersResponse, ListClustersError, ListClustersResponse, ReturnType<typeof listClustersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listClusters({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listClustersQueryKey(options)
});

/**
 * Lập cụm, khối thi đua
 */
export const formClusterMutation = (options?: Partial<Options<FormClusterData>>): UseMutationOptions<FormClusterResponse, FormClusterError, Options<FormClusterData>> => {
    const mutationOptions: UseMutationOptions<FormClusterResponse, FormClusterError, Options<FormClusterData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await formCluster({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readClusterQueryKey = (options: Options<ReadClusterData>) => createQueryKey('readCluster', options);

/**
 * Một cụm, khối thi đua: thành viên, đơn vị trưởng qua các thời kỳ
 */
export const readClusterOptions = (options: Options<ReadClusterData>) => queryOptions<ReadClusterResponse, ReadClusterError, ReadClusterResponse, ReturnType<typeof readClusterQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readCluster({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readClusterQueryKey(options)
});

/**
 * Thêm đơn vị vào cụm, khối thi đua từ một ngày
 */
export const joinClusterMutation = (options?: Partial<Options<JoinClusterData>>): UseMutationOptions<JoinClusterResponse, JoinClusterError, Options<JoinClusterData>> => {
    const mutationOptions: UseMutationOptions<JoinClusterResponse, JoinClusterError, Options<JoinClusterData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await joinCluster({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Đơn vị rời cụm, khối thi đua từ một ngày
 */
export const leaveClusterMutation = (options?: Partial<Options<LeaveClusterData>>): UseMutationOptions<LeaveClusterResponse, LeaveClusterError, Options<LeaveClusterData>> => {
    const mutationOptions: UseMutationOptions<LeaveClusterResponse, LeaveClusterError, Options<LeaveClusterData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await leaveCluster({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Cử cụm trưởng, khối trưởng từ một ngày
 */
export const nameClusterHeadMutation = (options?: Partial<Options<NameClusterHeadData>>): UseMutationOptions<NameClusterHeadResponse, NameClusterHeadError, Options<NameClusterHeadData>> => {
    const mutationOptions: UseMutationOptions<NameClusterHeadResponse, NameClusterHeadError, Options<NameClusterHeadData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await nameClusterHead({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Giải thể cụm, khối thi đua từ một ngày
 */
export const closeClusterMutation = (options?: Partial<Options<CloseClusterData>>): UseMutationOptions<CloseClusterResponse, CloseClusterError, Options<CloseClusterData>> => {
    const mutationOptions: UseMutationOptions<CloseClusterResponse, CloseClusterError, Options<CloseClusterData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await closeCluster({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readUnitMapQueryKey = (options: Options<ReadUnitMapData>) => createQueryKey('readUnitMap', options);

/**
 * Bản đồ ô của một đơn vị
 */
export const readUnitMapOptions = (options: Options<ReadUnitMapData>) => queryOptions<ReadUnitMapResponse, ReadUnitMapError, ReadUnitMapResponse, ReturnType<typeof readUnitMapQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readUnitMap({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readUnitMapQueryKey(options)
});

/**
 * Sắp lại bản đồ ô của một đơn vị
 */
export const arrangeUnitMapMutation = (options?: Partial<Options<ArrangeUnitMapData>>): UseMutationOptions<ArrangeUnitMapResponse, ArrangeUnitMapError, Options<ArrangeUnitMapData>> => {
    const mutationOptions: UseMutationOptions<ArrangeUnitMapResponse, ArrangeUnitMapError, Options<ArrangeUnitMapData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await arrangeUnitMap({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Mời một người vào đơn vị bằng đường dẫn
 */
export const inviteMutation = (options?: Partial<Options<InviteData>>): UseMutationOptions<InviteResponse, InviteError, Options<InviteData>> => {
    const mutationOptions: UseMutationOptions<InviteResponse, InviteError, Options<InviteData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await invite({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Thu hồi lời mời
 */
export const withdrawInvitationMutation = (options?: Partial<Options<WithdrawInvitationData>>): UseMutationOptions<WithdrawInvitationResponse, WithdrawInvitationError, Options<WithdrawInvitationData>> => {
    const mutationOptions: UseMutationOptions<WithdrawInvitationResponse, WithdrawInvitationError, Options<WithdrawInvitationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await withdrawInvitation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Giao thêm việc ở đơn vị cho người đã có tài khoản
 */
export const addMembershipMutation = (options?: Partial<Options<AddMembershipData>>): UseMutationOptions<AddMembershipResponse, AddMembershipError, Options<AddMembershipData>> => {
    const mutationOptions: UseMutationOptions<AddMembershipResponse, AddMembershipError, Options<AddMembershipData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await addMembership({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Kết thúc việc làm của một người ở đơn vị
 */
export const endMembershipMutation = (options?: Partial<Options<EndMembershipData>>): UseMutationOptions<EndMembershipResponse, EndMembershipError, Options<EndMembershipData>> => {
    const mutationOptions: UseMutationOptions<EndMembershipResponse, EndMembershipError, Options<EndMembershipData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await endMembership({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readInvitationQueryKey = (options: Options<ReadInvitationData>) => createQueryKey('readInvitation', options);

/**
 * Xem lời mời
 */
export const readInvitationOptions = (options: Options<ReadInvitationData>) => queryOptions<ReadInvitationResponse, ReadInvitationError, ReadInvitationResponse, ReturnType<typeof readInvitationQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readInvitation({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readInvitationQueryKey(options)
});

/**
 * Nhận lời mời: đặt tên đăng nhập và mật khẩu
 */
export const acceptInvitationMutation = (options?: Partial<Options<AcceptInvitationData>>): UseMutationOptions<unknown, AcceptInvitationError, Options<AcceptInvitationData>> => {
    const mutationOptions: UseMutationOptions<unknown, AcceptInvitationError, Options<AcceptInvitationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await acceptInvitation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const listDocumentsQueryKey = (options?: Options<ListDocumentsData>) => createQueryKey('listDocuments', options);

/**
 * Văn bản của đơn vị và văn bản gửi đến
 */
export const listDocumentsOptions = (options?: Options<ListDocumentsData>) => queryOptions<ListDocumentsResponse, ListDocumentsError, ListDocumentsResponse, ReturnType<typeof listDocumentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listDocuments({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listDocumentsQueryKey(options)
});

const createInfiniteParams = <K extends Pick<QueryKey<Options>[0], 'body' | 'headers' | 'path' | 'query'>>(queryKey: QueryKey<Options>, page: K) => {
    const params = { ...queryKey[0] };
    if (page.body) {
        params.body = {
            ...queryKey[0].body as any,
            ...page.body as any
        };
    }
    if (page.headers) {
        params.headers = {
            ...queryKey[0].headers,
            ...page.headers
        };
    }
    if (page.path) {
        params.path = {
            ...queryKey[0].path as any,
            ...page.path as any
        };
    }
    if (page.query) {
        params.query = {
            ...queryKey[0].query as any,
            ...page.query as any
        };
    }
    return params as unknown as typeof page;
};

export const listDocumentsInfiniteQueryKey = (options?: Options<ListDocumentsData>): QueryKey<Options<ListDocumentsData>> => createQueryKey('listDocuments', options, true);

/**
 * Văn bản của đơn vị và văn bản gửi đến
 */
export const listDocumentsInfiniteOptions = (options?: Options<ListDocumentsData>) => {
    const opts = infiniteQueryOptions<ListDocumentsResponse, ListDocumentsError, InfiniteData<ListDocumentsResponse>, QueryKey<Options<ListDocumentsData>>, string | Pick<QueryKey<Options<ListDocumentsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListDocumentsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    cursor: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await listDocuments({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: listDocumentsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

/**
 * Nhận văn bản từ tệp: PDF, Word, ảnh chụp (nhiều ảnh là các trang của một văn bản), gói edXML, văn bản thường
 */
export const receiveFileMutation = (options?: Partial<Options<ReceiveFileData>>): UseMutationOptions<ReceiveFileResponse, ReceiveFileError, Options<ReceiveFileData>> => {
    const mutationOptions: UseMutationOptions<ReceiveFileResponse, ReceiveFileError, Options<ReceiveFileData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await receiveFile({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Nhận văn bản từ nội dung dán vào
 */
export const receiveTextMutation = (options?: Partial<Options<ReceiveTextData>>): UseMutationOptions<ReceiveTextResponse, ReceiveTextError, Options<ReceiveTextData>> => {
    const mutationOptions: UseMutationOptions<ReceiveTextResponse, ReceiveTextError, Options<ReceiveTextData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await receiveText({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readDocumentQueryKey = (options: Options<ReadDocumentData>) => createQueryKey('readDocument', options);

/**
 * Một văn bản: nội dung, kết quả đọc, tệp, số đến
 */
export const readDocumentOptions = (options: Options<ReadDocumentData>) => queryOptions<ReadDocumentResponse, ReadDocumentError, ReadDocumentResponse, ReturnType<typeof readDocumentQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readDocument({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readDocumentQueryKey(options)
});

/**
 * Vào sổ văn bản đến
 */
export const registerDocumentMutation = (options?: Partial<Options<RegisterDocumentData>>): UseMutationOptions<RegisterDocumentResponse, RegisterDocumentError, Options<RegisterDocumentData>> => {
    const mutationOptions: UseMutationOptions<RegisterDocumentResponse, RegisterDocumentError, Options<RegisterDocumentData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await registerDocument({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Sổ văn bản đến do hệ thống này hay hệ thống của cơ quan giữ
 */
export const keepBookMutation = (options?: Partial<Options<KeepBookData>>): UseMutationOptions<KeepBookResponse, KeepBookError, Options<KeepBookData>> => {
    const mutationOptions: UseMutationOptions<KeepBookResponse, KeepBookError, Options<KeepBookData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await keepBook({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const documentPagesQueryKey = (options: Options<DocumentPagesData>) => createQueryKey('documentPages', options);

/**
 * Các trang của văn bản và chỗ của từng chữ trên trang
 */
export const documentPagesOptions = (options: Options<DocumentPagesData>) => queryOptions<DocumentPagesResponse, DocumentPagesError, DocumentPagesResponse, ReturnType<typeof documentPagesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await documentPages({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: documentPagesQueryKey(options)
});

export const pagePictureQueryKey = (options: Options<PagePictureData>) => createQueryKey('pagePicture', options);

/**
 * Ảnh một trang của văn bản
 */
export const pagePictureOptions = (options: Options<PagePictureData>) => queryOptions<PagePictureResponse, PagePictureError, PagePictureResponse, ReturnType<typeof pagePictureQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await pagePicture({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: pagePictureQueryKey(options)
});

export const pagePictureInfiniteQueryKey = (options: Options<PagePictureData>): QueryKey<Options<PagePictureData>> => createQueryKey('pagePicture', options, true);

/**
 * Ảnh một trang của văn bản
 */
export const pagePictureInfiniteOptions = (options: Options<PagePictureData>) => {
    const opts = infiniteQueryOptions<PagePictureResponse, PagePictureError, InfiniteData<PagePictureResponse>, QueryKey<Options<PagePictureData>>, number | Pick<QueryKey<Options<PagePictureData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<PagePictureData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                path: {
                    page: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            const { data } = await pagePicture({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
            return data;
        },
        queryKey: pagePictureInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};

export const downloadFileQueryKey = (options: Options<DownloadFileData>) => createQueryKey('downloadFile', options);

/**
 * Tải tệp của văn bản
 */
export const downloadFileOptions = (options: Options<DownloadFileData>) => queryOptions<DownloadFileResponse, DownloadFileError, DownloadFileResponse, ReturnType<typeof downloadFileQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await downloadFile({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: downloadFileQueryKey(options)
});

export const listIntakesQueryKey = (options?: Options<ListIntakesData>) => createQueryKey('listIntakes', options);

/**
 * Tệp đang đọc và tệp không đọc được trong tuần
 */
export const listIntakesOptions = (options?: Options<ListIntakesData>) => queryOptions<ListIntakesResponse, ListIntakesError, ListIntakesResponse, ReturnType<typeof listIntakesQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listIntakes({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listIntakesQueryKey(options)
});

export const readIntakeQueryKey = (options: Options<ReadIntakeData>) => createQueryKey('readIntake', options);

/**
 * Một tệp đang đọc: đã đọc bao nhiêu trang
 */
export const readIntakeOptions = (options: Options<ReadIntakeData>) => queryOptions<ReadIntakeResponse, ReadIntakeError, ReadIntakeResponse, ReturnType<typeof readIntakeQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readIntake({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readIntakeQueryKey(options)
});

/**
 * Dừng đọc; tệp không được nhận
 */
export const cancelIntakeMutation = (options?: Partial<Options<CancelIntakeData>>): UseMutationOptions<unknown, CancelIntakeError, Options<CancelIntakeData>> => {
    const mutationOptions: UseMutationOptions<unknown, CancelIntakeError, Options<CancelIntakeData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await cancelIntake({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const listIndicatorsQueryKey = (options?: Options<ListIndicatorsData>) => createQueryKey('listIndicators', options);

/**
 * Danh mục chỉ tiêu
 */
export const listIndicatorsOptions = (options?: Options<ListIndicatorsData>) => queryOptions<ListIndicatorsResponse, ListIndicatorsError, ListIndicatorsResponse, ReturnType<typeof listIndicatorsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listIndicators({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listIndicatorsQueryKey(options)
});

/**
 * Thêm chỉ tiêu của đơn vị vào danh mục
 */
export const addIndicatorMutation = (options?: Partial<Options<AddIndicatorData>>): UseMutationOptions<AddIndicatorResponse, AddIndicatorError, Options<AddIndicatorData>> => {
    const mutationOptions: UseMutationOptions<AddIndicatorResponse, AddIndicatorError, Options<AddIndicatorData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await addIndicator({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Thôi dùng một chỉ tiêu do đơn vị thêm
 */
export const retireIndicatorMutation = (options?: Partial<Options<RetireIndicatorData>>): UseMutationOptions<RetireIndicatorResponse, RetireIndicatorError, Options<RetireIndicatorData>> => {
    const mutationOptions: UseMutationOptions<RetireIndicatorResponse, RetireIndicatorError, Options<RetireIndicatorData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await retireIndicator({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const listCampaignsQueryKey = (options?: Options<ListCampaignsData>) => createQueryKey('listCampaigns', options);

/**
 * Phong trào của đơn vị
 */
export const listCampaignsOptions = (options?: Options<ListCampaignsData>) => queryOptions<ListCampaignsResponse, ListCampaignsError, ListCampaignsResponse, ReturnType<typeof listCampaignsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listCampaigns({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listCampaignsQueryKey(options)
});

/**
 * Lập phong trào từ văn bản đã đọc
 */
export const draftCampaignMutation = (options?: Partial<Options<DraftCampaignData>>): UseMutationOptions<DraftCampaignResponse, DraftCampaignError, Options<DraftCampaignData>> => {
    const mutationOptions: UseMutationOptions<DraftCampaignResponse, DraftCampaignError, Options<DraftCampaignData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await draftCampaign({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readCampaignQueryKey = (options: Options<ReadCampaignData>) => createQueryKey('readCampaign', options);

/**
 * Một phong trào: nội dung, chỉ tiêu, nhiệm vụ, thời gian
 */
export const readCampaignOptions = (options: Options<ReadCampaignData>) => queryOptions<ReadCampaignResponse, ReadCampaignError, ReadCampaignResponse, ReturnType<typeof readCampaignQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readCampaign({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readCampaignQueryKey(options)
});

/**
 * Sửa tên, chủ đề, đơn vị chủ trì, thời gian của bản dự thảo
 */
export const editCampaignMutation = (options?: Partial<Options<EditCampaignData>>): UseMutationOptions<EditCampaignResponse, EditCampaignError, Options<EditCampaignData>> => {
    const mutationOptions: UseMutationOptions<EditCampaignResponse, EditCampaignError, Options<EditCampaignData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await editCampaign({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Xác nhận cả nhóm nội dung, nhiệm vụ hoặc mốc thời gian
 */
export const confirmPartsMutation = (options?: Partial<Options<ConfirmPartsData>>): UseMutationOptions<ConfirmPartsResponse, ConfirmPartsError, Options<ConfirmPartsData>> => {
    const mutationOptions: UseMutationOptions<ConfirmPartsResponse, ConfirmPartsError, Options<ConfirmPartsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await confirmParts({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Thêm chỉ tiêu
 */
export const addTargetMutation = (options?: Partial<Options<AddTargetData>>): UseMutationOptions<AddTargetResponse, AddTargetError, Options<AddTargetData>> => {
    const mutationOptions: UseMutationOptions<AddTargetResponse, AddTargetError, Options<AddTargetData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await addTarget({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Chỉ rõ đơn vị thực hiện nhiệm vụ
 */
export const nameDutyHolderMutation = (options?: Partial<Options<NameDutyHolderData>>): UseMutationOptions<NameDutyHolderResponse, NameDutyHolderError, Options<NameDutyHolderData>> => {
    const mutationOptions: UseMutationOptions<NameDutyHolderResponse, NameDutyHolderError, Options<NameDutyHolderData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await nameDutyHolder({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Đưa phong trào vào theo dõi
 */
export const trackCampaignMutation = (options?: Partial<Options<TrackCampaignData>>): UseMutationOptions<TrackCampaignResponse, TrackCampaignError, Options<TrackCampaignData>> => {
    const mutationOptions: UseMutationOptions<TrackCampaignResponse, TrackCampaignError, Options<TrackCampaignData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await trackCampaign({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readReaderReportQueryKey = (options?: Options<ReadReaderReportData>) => createQueryKey('readReaderReport', options);

/**
 * Máy đọc đúng, sai đến đâu, theo những gì người dùng đã sửa
 */
export const readReaderReportOptions = (options?: Options<ReadReaderReportData>) => queryOptions<ReadReaderReportResponse, ReadReaderReportError, ReadReaderReportResponse, ReturnType<typeof readReaderReportQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readReaderReport({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readReaderReportQueryKey(options)
});

/**
 * Sửa chỉ tiêu
 */
export const changeTargetMutation = (options?: Partial<Options<ChangeTargetData>>): UseMutationOptions<ChangeTargetResponse, ChangeTargetError, Options<ChangeTargetData>> => {
    const mutationOptions: UseMutationOptions<ChangeTargetResponse, ChangeTargetError, Options<ChangeTargetData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await changeTarget({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Xác nhận chỉ tiêu
 */
export const confirmTargetMutation = (options?: Partial<Options<ConfirmTargetData>>): UseMutationOptions<ConfirmTargetResponse, ConfirmTargetError, Options<ConfirmTargetData>> => {
    const mutationOptions: UseMutationOptions<ConfirmTargetResponse, ConfirmTargetError, Options<ConfirmTargetData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await confirmTarget({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Bỏ chỉ tiêu
 */
export const dropTargetMutation = (options?: Partial<Options<DropTargetData>>): UseMutationOptions<DropTargetResponse, DropTargetError, Options<DropTargetData>> => {
    const mutationOptions: UseMutationOptions<DropTargetResponse, DropTargetError, Options<DropTargetData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await dropTarget({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Lấy lại chỉ tiêu đã bỏ
 */
export const restoreTargetMutation = (options?: Partial<Options<RestoreTargetData>>): UseMutationOptions<RestoreTargetResponse, RestoreTargetError, Options<RestoreTargetData>> => {
    const mutationOptions: UseMutationOptions<RestoreTargetResponse, RestoreTargetError, Options<RestoreTargetData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await restoreTarget({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const proposeRecipientsQueryKey = (options: Options<ProposeRecipientsData>) => createQueryKey('proposeRecipients', options);

/**
 * Đề xuất nơi gửi văn bản phong trào
 */
export const proposeRecipientsOptions = (options: Options<ProposeRecipientsData>) => queryOptions<ProposeRecipientsResponse, ProposeRecipientsError, ProposeRecipientsResponse, ReturnType<typeof proposeRecipientsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await proposeRecipients({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: proposeRecipientsQueryKey(options)
});

/**
 * Gửi văn bản phong trào đến các đơn vị
 */
export const deliverMutation = (options?: Partial<Options<DeliverData>>): UseMutationOptions<DeliverResponse, DeliverError, Options<DeliverData>> => {
    const mutationOptions: UseMutationOptions<DeliverResponse, DeliverError, Options<DeliverData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await deliver({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readReachQueryKey = (options: Options<ReadReachData>) => createQueryKey('readReach', options);

/**
 * Tiếp nhận, quán triệt: ai đã nhận, đã đọc, ai chưa phản hồi
 */
export const readReachOptions = (options: Options<ReadReachData>) => queryOptions<ReadReachResponse, ReadReachError, ReadReachResponse, ReturnType<typeof readReachQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readReach({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readReachQueryKey(options)
});

/**
 * Đôn đốc các đơn vị
 */
export const urgeMutation = (options?: Partial<Options<UrgeData>>): UseMutationOptions<UrgeResponse, UrgeError, Options<UrgeData>> => {
    const mutationOptions: UseMutationOptions<UrgeResponse, UrgeError, Options<UrgeData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await urge({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Hoàn tác đôn đốc vừa gửi
 */
export const withdrawRemindersMutation = (options?: Partial<Options<WithdrawRemindersData>>): UseMutationOptions<WithdrawRemindersResponse, WithdrawRemindersError, Options<WithdrawRemindersData>> => {
    const mutationOptions: UseMutationOptions<WithdrawRemindersResponse, WithdrawRemindersError, Options<WithdrawRemindersData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await withdrawReminders({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Trả lời đôn đốc
 */
export const answerReminderMutation = (options?: Partial<Options<AnswerReminderData>>): UseMutationOptions<AnswerReminderResponse, AnswerReminderError, Options<AnswerReminderData>> => {
    const mutationOptions: UseMutationOptions<AnswerReminderResponse, AnswerReminderError, Options<AnswerReminderData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await answerReminder({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readDeliveryQueryKey = (options: Options<ReadDeliveryData>) => createQueryKey('readDelivery', options);

/**
 * Một lượt gửi: ai trong đơn vị đã đọc
 */
export const readDeliveryOptions = (options: Options<ReadDeliveryData>) => queryOptions<ReadDeliveryResponse, ReadDeliveryError, ReadDeliveryResponse, ReturnType<typeof readDeliveryQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readDelivery({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readDeliveryQueryKey(options)
});

/**
 * Ghi nhận đơn vị đã mở văn bản
 */
export const openDeliveryMutation = (options?: Partial<Options<OpenDeliveryData>>): UseMutationOptions<OpenDeliveryResponse, OpenDeliveryError, Options<OpenDeliveryData>> => {
    const mutationOptions: UseMutationOptions<OpenDeliveryResponse, OpenDeliveryError, Options<OpenDeliveryData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await openDelivery({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Tôi xác nhận đã đọc văn bản
 */
export const acknowledgeMutation = (options?: Partial<Options<AcknowledgeData>>): UseMutationOptions<AcknowledgeResponse, AcknowledgeError, Options<AcknowledgeData>> => {
    const mutationOptions: UseMutationOptions<AcknowledgeResponse, AcknowledgeError, Options<AcknowledgeData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await acknowledge({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Quán triệt tại cuộc họp
 */
export const recordBriefingMutation = (options?: Partial<Options<RecordBriefingData>>): UseMutationOptions<RecordBriefingResponse, RecordBriefingError, Options<RecordBriefingData>> => {
    const mutationOptions: UseMutationOptions<RecordBriefingResponse, RecordBriefingError, Options<RecordBriefingData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await recordBriefing({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Chuyển tiếp cho đơn vị trực thuộc bằng văn bản triển khai
 */
export const relayMutation = (options?: Partial<Options<RelayData>>): UseMutationOptions<RelayResponse, RelayError, Options<RelayData>> => {
    const mutationOptions: UseMutationOptions<RelayResponse, RelayError, Options<RelayData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await relay({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const listDemandsQueryKey = (options: Options<ListDemandsData>) => createQueryKey('listDemands', options);

/**
 * Các kỳ báo cáo của phong trào
 */
export const listDemandsOptions = (options: Options<ListDemandsData>) => queryOptions<ListDemandsResponse, ListDemandsError, ListDemandsResponse, ReturnType<typeof listDemandsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listDemands({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listDemandsQueryKey(options)
});

/**
 * Mở kỳ báo cáo từ văn bản yêu cầu
 */
export const openPeriodMutation = (options?: Partial<Options<OpenPeriodData>>): UseMutationOptions<OpenPeriodResponse, OpenPeriodError, Options<OpenPeriodData>> => {
    const mutationOptions: UseMutationOptions<OpenPeriodResponse, OpenPeriodError, Options<OpenPeriodData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await openPeriod({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const proposeDemandQueryKey = (options: Options<ProposeDemandData>) => createQueryKey('proposeDemand', options);

/**
 * Đề xuất ai báo cáo chỉ tiêu nào
 */
export const proposeDemandOptions = (options: Options<ProposeDemandData>) => queryOptions<ProposeDemandResponse, ProposeDemandError, ProposeDemandResponse, ReturnType<typeof proposeDemandQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await proposeDemand({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: proposeDemandQueryKey(options)
});

export const listAllocationsQueryKey = (options: Options<ListAllocationsData>) => createQueryKey('listAllocations', options);

/**
 * Chỉ tiêu giao cho các đơn vị
 */
export const listAllocationsOptions = (options: Options<ListAllocationsData>) => queryOptions<ListAllocationsResponse, ListAllocationsError, ListAllocationsResponse, ReturnType<typeof listAllocationsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listAllocations({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listAllocationsQueryKey(options)
});

/**
 * Giao chỉ tiêu cho các đơn vị, nhiều chỉ tiêu một lần
 */
export const allocateTargetsMutation = (options?: Partial<Options<AllocateTargetsData>>): UseMutationOptions<AllocateTargetsResponse, AllocateTargetsError, Options<AllocateTargetsData>> => {
    const mutationOptions: UseMutationOptions<AllocateTargetsResponse, AllocateTargetsError, Options<AllocateTargetsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await allocateTargets({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readAllocationSheetQueryKey = (options: Options<ReadAllocationSheetData>) => createQueryKey('readAllocationSheet', options);

/**
 * Bảng giao chỉ tiêu của một đơn vị cho các đơn vị trực tiếp bên dưới
 */
export const readAllocationSheetOptions = (options: Options<ReadAllocationSheetData>) => queryOptions<ReadAllocationSheetResponse, ReadAllocationSheetError, ReadAllocationSheetResponse, ReturnType<typeof readAllocationSheetQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readAllocationSheet({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readAllocationSheetQueryKey(options)
});

export const readAllocationHistoryQueryKey = (options: Options<ReadAllocationHistoryData>) => createQueryKey('readAllocationHistory', options);

/**
 * Các lần giao, điều chỉnh một chỉ tiêu
 */
export const readAllocationHistoryOptions = (options: Options<ReadAllocationHistoryData>) => queryOptions<ReadAllocationHistoryResponse, ReadAllocationHistoryError, ReadAllocationHistoryResponse, ReturnType<typeof readAllocationHistoryQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readAllocationHistory({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readAllocationHistoryQueryKey(options)
});

/**
 * Nhập dân số của các đơn vị để chia chỉ tiêu
 */
export const enterPopulationMutation = (options?: Partial<Options<EnterPopulationData>>): UseMutationOptions<EnterPopulationResponse, EnterPopulationError, Options<EnterPopulationData>> => {
    const mutationOptions: UseMutationOptions<EnterPopulationResponse, EnterPopulationError, Options<EnterPopulationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await enterPopulation({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readRegistrationQueryKey = (options: Options<ReadRegistrationData>) => createQueryKey('readRegistration', options);

/**
 * Đăng ký thi đua của một đơn vị
 */
export const readRegistrationOptions = (options: Options<ReadRegistrationData>) => queryOptions<ReadRegistrationResponse, ReadRegistrationError, ReadRegistrationResponse, ReturnType<typeof readRegistrationQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readRegistration({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readRegistrationQueryKey(options)
});

export const listRegistrationsQueryKey = (options: Options<ListRegistrationsData>) => createQueryKey('listRegistrations', options);

/**
 * Các đơn vị trực tiếp bên dưới đã và chưa đăng ký thi đua
 */
export const listRegistrationsOptions = (options: Options<ListRegistrationsData>) => queryOptions<ListRegistrationsResponse, ListRegistrationsError, ListRegistrationsResponse, ReturnType<typeof listRegistrationsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listRegistrations({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listRegistrationsQueryKey(options)
});

/**
 * Đăng ký thi đua: mức của đơn vị cho từng chỉ tiêu được giao
 */
export const registerUnitMutation = (options?: Partial<Options<RegisterUnitData>>): UseMutationOptions<RegisterUnitResponse, RegisterUnitError, Options<RegisterUnitData>> => {
    const mutationOptions: UseMutationOptions<RegisterUnitResponse, RegisterUnitError, Options<RegisterUnitData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await registerUnit({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Đặt hạn đăng ký thi đua
 */
export const setRegistrationDueMutation = (options?: Partial<Options<SetRegistrationDueData>>): UseMutationOptions<SetRegistrationDueResponse, SetRegistrationDueError, Options<SetRegistrationDueData>> => {
    const mutationOptions: UseMutationOptions<SetRegistrationDueResponse, SetRegistrationDueError, Options<SetRegistrationDueData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await setRegistrationDue({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const downloadRegistrationPaperQueryKey = (options: Options<DownloadRegistrationPaperData>) => createQueryKey('downloadRegistrationPaper', options);

/**
 * Tải bản giao ước thi đua để ký
 */
export const downloadRegistrationPaperOptions = (options: Options<DownloadRegistrationPaperData>) => queryOptions<DownloadRegistrationPaperResponse, DownloadRegistrationPaperError, DownloadRegistrationPaperResponse, ReturnType<typeof downloadRegistrationPaperQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await downloadRegistrationPaper({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: downloadRegistrationPaperQueryKey(options)
});

/**
 * Đính bản giao ước đã ký
 */
export const attachSignedRegistrationMutation = (options?: Partial<Options<AttachSignedRegistrationData>>): UseMutationOptions<AttachSignedRegistrationResponse, AttachSignedRegistrationError, Options<AttachSignedRegistrationData>> => {
    const mutationOptions: UseMutationOptions<AttachSignedRegistrationResponse, AttachSignedRegistrationError, Options<AttachSignedRegistrationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await attachSignedRegistration({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const downloadSignedRegistrationQueryKey = (options: Options<DownloadSignedRegistrationData>) => createQueryKey('downloadSignedRegistration', options);

/**
 * Tải bản giao ước đã ký
 */
export const downloadSignedRegistrationOptions = (options: Options<DownloadSignedRegistrationData>) => queryOptions<DownloadSignedRegistrationResponse, DownloadSignedRegistrationError, DownloadSignedRegistrationResponse, ReturnType<typeof downloadSignedRegistrationQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await downloadSignedRegistration({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: downloadSignedRegistrationQueryKey(options)
});

export const listReportsQueryKey = (options?: Options<ListReportsData>) => createQueryKey('listReports', options);

/**
 * Báo cáo phải nộp và báo cáo gửi đến
 */
export const listReportsOptions = (options?: Options<ListReportsData>) => queryOptions<ListReportsResponse, ListReportsError, ListReportsResponse, ReturnType<typeof listReportsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listReports({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listReportsQueryKey(options)
});

export const readReportQueryKey = (options: Options<ReadReportData>) => createQueryKey('readReport', options);

/**
 * Biểu báo cáo của đơn vị trong kỳ
 */
export const readReportOptions = (options: Options<ReadReportData>) => queryOptions<ReadReportResponse, ReadReportError, ReadReportResponse, ReturnType<typeof readReportQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readReport({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readReportQueryKey(options)
});

/**
 * Lưu bản thảo báo cáo
 */
export const saveReportDraftMutation = (options?: Partial<Options<SaveReportDraftData>>): UseMutationOptions<SaveReportDraftResponse, SaveReportDraftError, Options<SaveReportDraftData>> => {
    const mutationOptions: UseMutationOptions<SaveReportDraftResponse, SaveReportDraftError, Options<SaveReportDraftData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await saveReportDraft({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readSentReportQueryKey = (options: Options<ReadSentReportData>) => createQueryKey('readSentReport', options);

/**
 * Một báo cáo, theo mã bản thảo
 */
export const readSentReportOptions = (options: Options<ReadSentReportData>) => queryOptions<ReadSentReportResponse, ReadSentReportError, ReadSentReportResponse, ReturnType<typeof readSentReportQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readSentReport({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readSentReportQueryKey(options)
});

export const downloadReportWorkbookQueryKey = (options: Options<DownloadReportWorkbookData>) => createQueryKey('downloadReportWorkbook', options);

/**
 * Tải biểu báo cáo dạng Excel để điền
 */
export const downloadReportWorkbookOptions = (options: Options<DownloadReportWorkbookData>) => queryOptions<DownloadReportWorkbookResponse, DownloadReportWorkbookError, DownloadReportWorkbookResponse, ReturnType<typeof downloadReportWorkbookQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await downloadReportWorkbook({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: downloadReportWorkbookQueryKey(options)
});

/**
 * Đưa biểu Excel đã điền vào bản thảo: nhận cả biểu hoặc không nhận ô nào
 */
export const fillReportFromWorkbookMutation = (options?: Partial<Options<FillReportFromWorkbookData>>): UseMutationOptions<FillReportFromWorkbookResponse, FillReportFromWorkbookError, Options<FillReportFromWorkbookData>> => {
    const mutationOptions: UseMutationOptions<FillReportFromWorkbookResponse, FillReportFromWorkbookError, Options<FillReportFromWorkbookData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await fillReportFromWorkbook({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Trình lãnh đạo
 */
export const presentReportMutation = (options?: Partial<Options<PresentReportData>>): UseMutationOptions<PresentReportResponse, PresentReportError, Options<PresentReportData>> => {
    const mutationOptions: UseMutationOptions<PresentReportResponse, PresentReportError, Options<PresentReportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await presentReport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Duyệt, hoặc nhập hộ bút phê
 */
export const approveReportMutation = (options?: Partial<Options<ApproveReportData>>): UseMutationOptions<ApproveReportResponse, ApproveReportError, Options<ApproveReportData>> => {
    const mutationOptions: UseMutationOptions<ApproveReportResponse, ApproveReportError, Options<ApproveReportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await approveReport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Trả lại trong đơn vị để sửa
 */
export const handBackReportMutation = (options?: Partial<Options<HandBackReportData>>): UseMutationOptions<HandBackReportResponse, HandBackReportError, Options<HandBackReportData>> => {
    const mutationOptions: UseMutationOptions<HandBackReportResponse, HandBackReportError, Options<HandBackReportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await handBackReport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Gửi báo cáo đã duyệt
 */
export const submitReportMutation = (options?: Partial<Options<SubmitReportData>>): UseMutationOptions<SubmitReportResponse, SubmitReportError, Options<SubmitReportData>> => {
    const mutationOptions: UseMutationOptions<SubmitReportResponse, SubmitReportError, Options<SubmitReportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await submitReport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Trả lại báo cáo hoặc từng số liệu, nêu lý do
 */
export const returnReportMutation = (options?: Partial<Options<ReturnReportData>>): UseMutationOptions<ReturnReportResponse, ReturnReportError, Options<ReturnReportData>> => {
    const mutationOptions: UseMutationOptions<ReturnReportResponse, ReturnReportError, Options<ReturnReportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await returnReport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Xác nhận báo cáo hoặc từng số liệu
 */
export const verifyReportMutation = (options?: Partial<Options<VerifyReportData>>): UseMutationOptions<VerifyReportResponse, VerifyReportError, Options<VerifyReportData>> => {
    const mutationOptions: UseMutationOptions<VerifyReportResponse, VerifyReportError, Options<VerifyReportData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await verifyReport({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const listKeptEvidenceQueryKey = (options: Options<ListKeptEvidenceData>) => createQueryKey('listKeptEvidence', options);

/**
 * Minh chứng đơn vị đã gửi, để dùng lại
 */
export const listKeptEvidenceOptions = (options: Options<ListKeptEvidenceData>) => queryOptions<ListKeptEvidenceResponse, ListKeptEvidenceError, ListKeptEvidenceResponse, ReturnType<typeof listKeptEvidenceQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listKeptEvidence({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listKeptEvidenceQueryKey(options)
});

/**
 * Đính minh chứng vào báo cáo
 */
export const addEvidenceMutation = (options?: Partial<Options<AddEvidenceData>>): UseMutationOptions<AddEvidenceResponse, AddEvidenceError, Options<AddEvidenceData>> => {
    const mutationOptions: UseMutationOptions<AddEvidenceResponse, AddEvidenceError, Options<AddEvidenceData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await addEvidence({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const downloadEvidenceQueryKey = (options: Options<DownloadEvidenceData>) => createQueryKey('downloadEvidence', options);

/**
 * Tải minh chứng
 */
export const downloadEvidenceOptions = (options: Options<DownloadEvidenceData>) => queryOptions<DownloadEvidenceResponse, DownloadEvidenceError, DownloadEvidenceResponse, ReturnType<typeof downloadEvidenceQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await downloadEvidence({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: downloadEvidenceQueryKey(options)
});

/**
 * Dùng lại một minh chứng cho chỉ tiêu khác
 */
export const reuseEvidenceMutation = (options?: Partial<Options<ReuseEvidenceData>>): UseMutationOptions<ReuseEvidenceResponse, ReuseEvidenceError, Options<ReuseEvidenceData>> => {
    const mutationOptions: UseMutationOptions<ReuseEvidenceResponse, ReuseEvidenceError, Options<ReuseEvidenceData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await reuseEvidence({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readVerificationQueryKey = (options: Options<ReadVerificationData>) => createQueryKey('readVerification', options);

/**
 * Báo cáo đã gửi của một kỳ và điều cần xem trước khi chấp nhận
 */
export const readVerificationOptions = (options: Options<ReadVerificationData>) => queryOptions<ReadVerificationResponse, ReadVerificationError, ReadVerificationResponse, ReturnType<typeof readVerificationQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readVerification({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readVerificationQueryKey(options)
});

/**
 * Chấp nhận cả các báo cáo không có gì lạ
 */
export const verifyPlainReportsMutation = (options?: Partial<Options<VerifyPlainReportsData>>): UseMutationOptions<VerifyPlainReportsResponse, VerifyPlainReportsError, Options<VerifyPlainReportsData>> => {
    const mutationOptions: UseMutationOptions<VerifyPlainReportsResponse, VerifyPlainReportsError, Options<VerifyPlainReportsData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await verifyPlainReports({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Rút việc chấp nhận vừa làm
 */
export const withdrawVerificationMutation = (options?: Partial<Options<WithdrawVerificationData>>): UseMutationOptions<WithdrawVerificationResponse, WithdrawVerificationError, Options<WithdrawVerificationData>> => {
    const mutationOptions: UseMutationOptions<WithdrawVerificationResponse, WithdrawVerificationError, Options<WithdrawVerificationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await withdrawVerification({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Chọn mẫu để kiểm tra
 */
export const drawSampleMutation = (options?: Partial<Options<DrawSampleData>>): UseMutationOptions<DrawSampleResponse, DrawSampleError, Options<DrawSampleData>> => {
    const mutationOptions: UseMutationOptions<DrawSampleResponse, DrawSampleError, Options<DrawSampleData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await drawSample({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readFiguresAboutUsQueryKey = (options?: Options<ReadFiguresAboutUsData>) => createQueryKey('readFiguresAboutUs', options);

/**
 * Số liệu mà cơ quan khác cung cấp về đơn vị mình
 */
export const readFiguresAboutUsOptions = (options?: Options<ReadFiguresAboutUsData>) => queryOptions<ReadFiguresAboutUsResponse, ReadFiguresAboutUsError, ReadFiguresAboutUsResponse, ReturnType<typeof readFiguresAboutUsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readFiguresAboutUs({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readFiguresAboutUsQueryKey(options)
});

/**
 * Thống nhất hoặc có ý kiến về số liệu của cơ quan cung cấp
 */
export const answerFiguresMutation = (options?: Partial<Options<AnswerFiguresData>>): UseMutationOptions<AnswerFiguresResponse, AnswerFiguresError, Options<AnswerFiguresData>> => {
    const mutationOptions: UseMutationOptions<AnswerFiguresResponse, AnswerFiguresError, Options<AnswerFiguresData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await answerFigures({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Cơ quan cung cấp giữ số liệu sau khi xem ý kiến
 */
export const upholdFigureMutation = (options?: Partial<Options<UpholdFigureData>>): UseMutationOptions<UpholdFigureResponse, UpholdFigureError, Options<UpholdFigureData>> => {
    const mutationOptions: UseMutationOptions<UpholdFigureResponse, UpholdFigureError, Options<UpholdFigureData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await upholdFigure({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const listQuickRequestsQueryKey = (options?: Options<ListQuickRequestsData>) => createQueryKey('listQuickRequests', options);

/**
 * Báo cáo nhanh đã yêu cầu và được yêu cầu
 */
export const listQuickRequestsOptions = (options?: Options<ListQuickRequestsData>) => queryOptions<ListQuickRequestsResponse, ListQuickRequestsError, ListQuickRequestsResponse, ReturnType<typeof listQuickRequestsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listQuickRequests({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listQuickRequestsQueryKey(options)
});

/**
 * Gửi yêu cầu báo cáo nhanh
 */
export const askQuicklyMutation = (options?: Partial<Options<AskQuicklyData>>): UseMutationOptions<AskQuicklyResponse, AskQuicklyError, Options<AskQuicklyData>> => {
    const mutationOptions: UseMutationOptions<AskQuicklyResponse, AskQuicklyError, Options<AskQuicklyData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await askQuickly({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const listQuickRecipientsQueryKey = (options?: Options<ListQuickRecipientsData>) => createQueryKey('listQuickRecipients', options);

/**
 * Các đơn vị có thể yêu cầu báo cáo nhanh
 */
export const listQuickRecipientsOptions = (options?: Options<ListQuickRecipientsData>) => queryOptions<ListQuickRecipientsResponse, ListQuickRecipientsError, ListQuickRecipientsResponse, ReturnType<typeof listQuickRecipientsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listQuickRecipients({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listQuickRecipientsQueryKey(options)
});

export const readQuickRequestQueryKey = (options: Options<ReadQuickRequestData>) => createQueryKey('readQuickRequest', options);

/**
 * Một báo cáo nhanh: bảng của nơi yêu cầu, câu trả lời của nơi được yêu cầu
 */
export const readQuickRequestOptions = (options: Options<ReadQuickRequestData>) => queryOptions<ReadQuickRequestResponse, ReadQuickRequestError, ReadQuickRequestResponse, ReturnType<typeof readQuickRequestQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readQuickRequest({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readQuickRequestQueryKey(options)
});

/**
 * Trả lời báo cáo nhanh, hoặc gửi lại khi còn mở
 */
export const answerQuicklyMutation = (options?: Partial<Options<AnswerQuicklyData>>): UseMutationOptions<AnswerQuicklyResponse, AnswerQuicklyError, Options<AnswerQuicklyData>> => {
    const mutationOptions: UseMutationOptions<AnswerQuicklyResponse, AnswerQuicklyError, Options<AnswerQuicklyData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await answerQuickly({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const downloadQuickXlsxQueryKey = (options: Options<DownloadQuickXlsxData>) => createQueryKey('downloadQuickXlsx', options);

/**
 * Tải bảng báo cáo nhanh dạng XLSX
 */
export const downloadQuickXlsxOptions = (options: Options<DownloadQuickXlsxData>) => queryOptions<DownloadQuickXlsxResponse, DownloadQuickXlsxError, DownloadQuickXlsxResponse, ReturnType<typeof downloadQuickXlsxQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await downloadQuickXlsx({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: downloadQuickXlsxQueryKey(options)
});

export const downloadQuickCsvQueryKey = (options: Options<DownloadQuickCsvData>) => createQueryKey('downloadQuickCsv', options);

/**
 * Tải bảng báo cáo nhanh dạng CSV
 */
export const downloadQuickCsvOptions = (options: Options<DownloadQuickCsvData>) => queryOptions<DownloadQuickCsvResponse, DownloadQuickCsvError, DownloadQuickCsvResponse, ReturnType<typeof downloadQuickCsvQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await downloadQuickCsv({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: downloadQuickCsvQueryKey(options)
});

/**
 * Đóng báo cáo nhanh
 */
export const closeQuickRequestMutation = (options?: Partial<Options<CloseQuickRequestData>>): UseMutationOptions<CloseQuickRequestResponse, CloseQuickRequestError, Options<CloseQuickRequestData>> => {
    const mutationOptions: UseMutationOptions<CloseQuickRequestResponse, CloseQuickRequestError, Options<CloseQuickRequestData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await closeQuickRequest({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Gia hạn báo cáo nhanh
 */
export const extendQuickRequestMutation = (options?: Partial<Options<ExtendQuickRequestData>>): UseMutationOptions<ExtendQuickRequestResponse, ExtendQuickRequestError, Options<ExtendQuickRequestData>> => {
    const mutationOptions: UseMutationOptions<ExtendQuickRequestResponse, ExtendQuickRequestError, Options<ExtendQuickRequestData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await extendQuickRequest({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Mở lại báo cáo nhanh đã đóng
 */
export const reopenQuickRequestMutation = (options?: Partial<Options<ReopenQuickRequestData>>): UseMutationOptions<ReopenQuickRequestResponse, ReopenQuickRequestError, Options<ReopenQuickRequestData>> => {
    const mutationOptions: UseMutationOptions<ReopenQuickRequestResponse, ReopenQuickRequestError, Options<ReopenQuickRequestData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await reopenQuickRequest({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Đôn đốc các đơn vị chưa trả lời báo cáo nhanh
 */
export const urgeQuicklyMutation = (options?: Partial<Options<UrgeQuicklyData>>): UseMutationOptions<UrgeQuicklyResponse, UrgeQuicklyError, Options<UrgeQuicklyData>> => {
    const mutationOptions: UseMutationOptions<UrgeQuicklyResponse, UrgeQuicklyError, Options<UrgeQuicklyData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await urgeQuickly({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readBoardQueryKey = (options: Options<ReadBoardData>) => createQueryKey('readBoard', options);

/**
 * Bảng theo dõi chỉ tiêu
 */
export const readBoardOptions = (options: Options<ReadBoardData>) => queryOptions<ReadBoardResponse, ReadBoardError, ReadBoardResponse, ReturnType<typeof readBoardQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readBoard({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readBoardQueryKey(options)
});

export const readMatrixQueryKey = (options: Options<ReadMatrixData>) => createQueryKey('readMatrix', options);

/**
 * Đơn vị và chỉ tiêu trong một bảng
 */
export const readMatrixOptions = (options: Options<ReadMatrixData>) => queryOptions<ReadMatrixResponse, ReadMatrixError, ReadMatrixResponse, ReturnType<typeof readMatrixQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readMatrix({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readMatrixQueryKey(options)
});

export const readChildGroupsQueryKey = (options: Options<ReadChildGroupsData>) => createQueryKey('readChildGroups', options);

/**
 * Các đơn vị trực thuộc chia theo cấp, khối, cụm
 */
export const readChildGroupsOptions = (options: Options<ReadChildGroupsData>) => queryOptions<ReadChildGroupsResponse, ReadChildGroupsError, ReadChildGroupsResponse, ReturnType<typeof readChildGroupsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readChildGroups({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readChildGroupsQueryKey(options)
});

export const readTargetBoardQueryKey = (options: Options<ReadTargetBoardData>) => createQueryKey('readTargetBoard', options);

/**
 * Một chỉ tiêu theo đơn vị
 */
export const readTargetBoardOptions = (options: Options<ReadTargetBoardData>) => queryOptions<ReadTargetBoardResponse, ReadTargetBoardError, ReadTargetBoardResponse, ReturnType<typeof readTargetBoardQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readTargetBoard({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readTargetBoardQueryKey(options)
});

export const downloadTableQueryKey = (options: Options<DownloadTableData>) => createQueryKey('downloadTable', options);

/**
 * Tải bảng số liệu dạng XLSX, CSV, PDF hoặc JSON
 */
export const downloadTableOptions = (options: Options<DownloadTableData>) => queryOptions<DownloadTableResponse, DownloadTableError, DownloadTableResponse, ReturnType<typeof downloadTableQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await downloadTable({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: downloadTableQueryKey(options)
});

export const traceQueryKey = (options: Options<TraceData>) => createQueryKey('trace', options);

/**
 * Số này ở đâu ra
 */
export const traceOptions = (options: Options<TraceData>) => queryOptions<TraceResponse, TraceError, TraceResponse, ReturnType<typeof traceQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await trace({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: traceQueryKey(options)
});

export const listReviewsQueryKey = (options: Options<ListReviewsData>) => createQueryKey('listReviews', options);

/**
 * Các lần sơ kết, tổng kết của phong trào
 */
export const listReviewsOptions = (options: Options<ListReviewsData>) => queryOptions<ListReviewsResponse, ListReviewsError, ListReviewsResponse, ReturnType<typeof listReviewsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listReviews({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listReviewsQueryKey(options)
});

/**
 * Chốt số liệu và dự thảo báo cáo sơ kết
 */
export const freezeReviewMutation = (options?: Partial<Options<FreezeReviewData>>): UseMutationOptions<FreezeReviewResponse, FreezeReviewError, Options<FreezeReviewData>> => {
    const mutationOptions: UseMutationOptions<FreezeReviewResponse, FreezeReviewError, Options<FreezeReviewData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await freezeReview({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const readReviewQueryKey = (options: Options<ReadReviewData>) => createQueryKey('readReview', options);

/**
 * Dự thảo báo cáo, lời của các đơn vị và các bản đã kết xuất
 */
export const readReviewOptions = (options: Options<ReadReviewData>) => queryOptions<ReadReviewResponse, ReadReviewError, ReadReviewResponse, ReturnType<typeof readReviewQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readReview({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readReviewQueryKey(options)
});

/**
 * Lưu lời văn của báo cáo; số đã chốt giữ nguyên
 */
export const editReviewMutation = (options?: Partial<Options<EditReviewData>>): UseMutationOptions<EditReviewResponse, EditReviewError, Options<EditReviewData>> => {
    const mutationOptions: UseMutationOptions<EditReviewResponse, EditReviewError, Options<EditReviewData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await editReview({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

/**
 * Kết xuất báo cáo thành Word hoặc PDF
 */
export const renderReviewMutation = (options?: Partial<Options<RenderReviewData>>): UseMutationOptions<RenderReviewResponse, RenderReviewError, Options<RenderReviewData>> => {
    const mutationOptions: UseMutationOptions<RenderReviewResponse, RenderReviewError, Options<RenderReviewData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await renderReview({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const downloadReviewQueryKey = (options: Options<DownloadReviewData>) => createQueryKey('downloadReview', options);

/**
 * Tải báo cáo đã kết xuất
 */
export const downloadReviewOptions = (options: Options<DownloadReviewData>) => queryOptions<DownloadReviewResponse, DownloadReviewError, DownloadReviewResponse, ReturnType<typeof downloadReviewQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await downloadReview({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: downloadReviewQueryKey(options)
});

export const listPublicationsQueryKey = (options: Options<ListPublicationsData>) => createQueryKey('listPublications', options);

/**
 * Những gì đã công khai của phong trào
 */
export const listPublicationsOptions = (options: Options<ListPublicationsData>) => queryOptions<ListPublicationsResponse, ListPublicationsError, ListPublicationsResponse, ReturnType<typeof listPublicationsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listPublications({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listPublicationsQueryKey(options)
});

/**
 * Công khai tiến độ của một kỳ hoặc một văn bản
 */
export const publishMutation = (options?: Partial<Options<PublishData>>): UseMutationOptions<PublishResponse, PublishError, Options<PublishData>> => {
    const mutationOptions: UseMutationOptions<PublishResponse, PublishError, Options<PublishData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await publish({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const previewPublicationQueryKey = (options: Options<PreviewPublicationData>) => createQueryKey('previewPublication', options);

/**
 * Xem trước tiến độ sẽ công khai của một kỳ
 */
export const previewPublicationOptions = (options: Options<PreviewPublicationData>) => queryOptions<PreviewPublicationResponse, PreviewPublicationError, PreviewPublicationResponse, ReturnType<typeof previewPublicationQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await previewPublication({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: previewPublicationQueryKey(options)
});

export const listPublishableDocumentsQueryKey = (options: Options<ListPublishableDocumentsData>) => createQueryKey('listPublishableDocuments', options);

/**
 * Văn bản của phong trào và tệp mà người dân sẽ tải về
 */
export const listPublishableDocumentsOptions = (options: Options<ListPublishableDocumentsData>) => queryOptions<ListPublishableDocumentsResponse, ListPublishableDocumentsError, ListPublishableDocumentsResponse, ReturnType<typeof listPublishableDocumentsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listPublishableDocuments({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listPublishableDocumentsQueryKey(options)
});

export const previewPublicFileQueryKey = (options: Options<PreviewPublicFileData>) => createQueryKey('previewPublicFile', options);

/**
 * Xem trước tệp mà người dân sẽ tải về
 */
export const previewPublicFileOptions = (options: Options<PreviewPublicFileData>) => queryOptions<PreviewPublicFileResponse, PreviewPublicFileError, PreviewPublicFileResponse, ReturnType<typeof previewPublicFileQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await previewPublicFile({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: previewPublicFileQueryKey(options)
});

/**
 * Gỡ khỏi trang công khai
 */
export const withdrawPublicationMutation = (options?: Partial<Options<WithdrawPublicationData>>): UseMutationOptions<WithdrawPublicationResponse, WithdrawPublicationError, Options<WithdrawPublicationData>> => {
    const mutationOptions: UseMutationOptions<WithdrawPublicationResponse, WithdrawPublicationError, Options<WithdrawPublicationData>> = {
        mutationFn: async (fnOptions) => {
            const { data } = await withdrawPublication({
                ...options,
                ...fnOptions,
                throwOnError: true
            });
            return data;
        }
    };
    return mutationOptions;
};

export const listRemindersQueryKey = (options: Options<ListRemindersData>) => createQueryKey('listReminders', options);

/**
 * Đôn đốc đã gửi và đã nhận của một phong trào
 */
export const listRemindersOptions = (options: Options<ListRemindersData>) => queryOptions<ListRemindersResponse, ListRemindersError, ListRemindersResponse, ReturnType<typeof listRemindersQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await listReminders({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: listRemindersQueryKey(options)
});

export const readCalendarQueryKey = (options: Options<ReadCalendarData>) => createQueryKey('readCalendar', options);

/**
 * Lịch: hạn báo cáo, sơ kết, tổng kết, ngày bắt đầu và kết thúc phong trào
 */
export const readCalendarOptions = (options: Options<ReadCalendarData>) => queryOptions<ReadCalendarResponse, ReadCalendarError, ReadCalendarResponse, ReturnType<typeof readCalendarQueryKey>>({
    queryFn: async ({ queryKey, signal }) => {
        const { data } = await readCalendar({
            ...options,
            ...queryKey[0],
            signal,
            throwOnError: true
        });
        return data;
    },
    queryKey: readCalendarQueryKey(options)
});
