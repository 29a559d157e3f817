<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section == "header">
        ${msg("pageExpiredTitle")}
    <#elseif section == "form">
        <p class="lead">${msg("luwte.expired.text")}</p>
        <div class="actions">
            <a class="button" id="loginContinueLink" href="${url.loginAction}">${msg("luwte.expired.continue")}</a>
            <a class="button-quiet" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("luwte.expired.restart")}</a>
        </div>
    </#if>
</@layout.registrationLayout>
